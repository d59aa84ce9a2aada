/**
 * The cases that were not executed, gathered by their reason.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import { counted, listed, visible } from './text.ts';

/** Unsupported or blocked cases of one reason. */
export interface Skipped {
  readonly verdict: 'unsupported' | 'blocked';
  readonly reason?: string;
  readonly operations: ReadonlySet<string>;
  readonly count: number;
}

/** Counts what was not executed. */
export interface SkippedCounter {
  readonly add: (event: CaseEvent) => void;
  /** The most frequent first. */
  readonly all: () => readonly Skipped[];
}

/** A counter of what was not executed; it keeps a line a reason, not a case. */
export function skippedCounter(): SkippedCounter {
  const found = new Map<string, Skipped>();
  return {
    add: ({ verdict, operation, reason }) => {
      if (verdict !== 'unsupported' && verdict !== 'blocked') return;
      const key = JSON.stringify([verdict, reason]);
      const { count = 0, operations = [] } = found.get(key) ?? {};
      found.set(key, {
        verdict,
        operations: new Set([...operations, operation]),
        count: count + 1,
        ...(reason !== undefined && { reason }),
      });
    },
    all: () => [...found.values()].sort((a, b) => b.count - a.count),
  };
}

/** As «30 cases unsupported: the target does not offer the operation (consensus.epoch and consensus.bonds)». */
export function skippedSentence({ verdict, operations, reason, count }: Skipped): string {
  const why = reason === undefined ? '' : `: ${visible(reason)}`;
  const names = [...operations];
  const shown =
    names.length <= 3 ? listed(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return `${counted(count, 'case')} ${verdict}${why} (${shown})`;
}
