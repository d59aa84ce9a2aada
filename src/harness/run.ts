import type { ReportEvent } from '../wire/index.ts';
import type { Baseline } from './baseline.ts';
import type { Connection } from './connect/index.ts';
import type { Selection } from './select.ts';

/** How a selection is run. */
export interface RunOptions {
  readonly selection: Selection;
  /** The target; it is closed when the run ends. */
  readonly connection: Connection;
  /** How many messages may be under way at once, each in a process or on a connection of its own; 1 where absent. */
  readonly jobs?: number;
  /** The most cases in a message, where the target takes batches. */
  readonly batch?: number;
  /** The longest that an answer may take; a target's own time-out holds where it is shorter. */
  readonly timeoutMs?: number;
  /** Stop at the first failure that counts. */
  readonly failFast?: boolean;
  /** Let `should` and `may` count. */
  readonly strict?: boolean;
  readonly baseline?: Baseline;
  /** The events of an earlier run of the same selection that was cut short: what it judged is taken over. */
  readonly resume?: readonly ReportEvent[];
  /** Interrupts the run: what is not judged yet is blocked. */
  readonly signal?: AbortSignal;
  /** The time for the log; none where absent. */
  readonly now?: () => Date;
}

/** Runs a selection against a target: the start, one event a case, notes, the end. */
export declare function run(options: RunOptions): AsyncGenerator<ReportEvent, void, undefined>;
