import type { EndEvent, ReportEvent, StartEvent, Tally } from '../wire/index.ts';

/** The verdict of a run. */
export type Verdict = Pick<EndEvent, 'verdict' | 'exitCode'>;

/** Counts the verdicts of a run's case events. */
export declare function tally(events: Iterable<ReportEvent>): Tally;

/** The run in a sentence, and its exit code. */
export declare function verdictOf(
  start: StartEvent,
  counted: Tally,
  more?: { readonly interrupted?: boolean; readonly staleBaseline?: boolean },
): Verdict;
