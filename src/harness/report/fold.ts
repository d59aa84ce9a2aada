/**
 * Failures of one kind, told a few times and counted from then on.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import { clauseOf } from './log.ts';

/** Failures that are alike: the same clause, first seen at the same stage. */
export interface Fold {
  readonly clause?: string;
  /** The first divergent stage, or the kind of fault. */
  readonly at: string;
  readonly count: number;
  /** How many of them were not shown. */
  readonly hidden: number;
}

/** What to do with a failure: show it, announce that more are only counted, or count it. */
export type Showing = 'show' | 'announce' | 'count';

/** Counts failures by their folds. */
export interface Folder {
  readonly add: (event: CaseEvent) => Showing;
  readonly folds: () => readonly Fold[];
}

/** A folder that shows the first `limit` failures of each fold. */
export function folder(limit: number): Folder {
  const folds = new Map<string, Fold>();
  return {
    add: (event) => {
      const kind = foldOf(event);
      const key = `${kind.clause ?? ''} ${kind.at}`;
      const { count } = folds.get(key) ?? { count: 0 };
      folds.set(key, { ...kind, count: count + 1, hidden: Math.max(0, count + 1 - limit) });
      if (count < limit) return 'show';
      return count === limit ? 'announce' : 'count';
    },
    folds: () => [...folds.values()].sort((a, b) => b.count - a.count),
  };
}

/** A fold in words, as «MEDIAN-06 at consensus». */
export function foldName({ clause, at }: Pick<Fold, 'clause' | 'at'>): string {
  return clause === undefined ? at : `${clause} at ${at}`;
}

/** What makes failures alike. */
export function foldOf(event: CaseEvent): Pick<Fold, 'clause' | 'at'> {
  const clause = clauseOf(event);
  const { kind = 'mismatch', divergence } = event.failure ?? {};
  const at = divergence?.stage ?? (kind === 'mismatch' ? 'the output' : faultNames[kind]);
  return { ...(clause !== undefined && { clause }), at };
}

const faultNames = {
  error: 'an error',
  promise: 'a broken promise',
  malformed: 'a malformed answer',
  'time-out': 'a time-out',
  crash: 'a crash',
} as const;
