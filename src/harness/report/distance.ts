/**
 * How far off the failures of a run are, in a few lines: what a target in floating point wants to know.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import { counted, visible } from './text.ts';

/** Counts where failures begin, where they begin to matter, and how many u16 are wrong. */
export interface Distance {
  readonly add: (event: CaseEvent) => void;
  /** In a few lines; none where no failure tells. */
  readonly lines: () => readonly string[];
}

/** A new count. */
export function distance(): Distance {
  const first = new Map<string, number>();
  const far = new Map<string, number>();
  let wrong = 0;
  let of = 0;

  return {
    add: ({ failure }) => {
      count(first, failure?.divergence?.stage);
      count(far, failure?.divergence?.far);
      wrong += failure?.u16?.wrong ?? 0;
      of += failure?.u16?.of ?? 0;
    },
    lines: () => [
      ...(far.size === 0
        ? []
        : [
            `the first stage that differs at all: ${most(first)}`,
            `the first that is off by 2^16 steps or more, which a u16 shows: ${most(far)}`,
          ]),
      ...(wrong === 0 ? [] : [`of ${counted(of, 'u16 value')} in the cases that fail, ${wrong} are wrong`]),
    ],
  };
}

function count(counts: Map<string, number>, stage: string | undefined): void {
  if (stage !== undefined) counts.set(stage, (counts.get(stage) ?? 0) + 1);
}

/** The most common stages with their counts. */
function most(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, 3).map(([stage, times]) => `${visible(stage)} in ${counted(times, 'case')}`);
  return sorted.length > 3 ? `${shown.join(', ')}, and ${sorted.length - 3} others` : shown.join(', ');
}
