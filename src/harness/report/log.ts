/**
 * A run's events, gathered for the reports that show a whole run.
 *
 * @module
 */
import type { CaseEvent, EndEvent, NoteEvent, ReportEvent, StartEvent, Tally } from '../../wire/index.ts';
import { tally } from '../tally.ts';

/** A run as its log tells it. */
export interface Log {
  readonly start: StartEvent;
  readonly cases: readonly CaseEvent[];
  readonly notes: readonly NoteEvent[];
  /** Absent where the log was cut before the run's end. */
  readonly end?: EndEvent;
  /** The end's tally; counted from the cases where there is no end. */
  readonly tally: Tally;
  /** The run in a sentence. */
  readonly verdict: string;
}

/**
 * Gathers the events of one run.
 *
 * @throws a `TypeError` where no event says what was run
 */
export function gather(events: Iterable<ReportEvent>): Log {
  let start: StartEvent | undefined;
  let end: EndEvent | undefined;
  const cases: CaseEvent[] = [];
  const notes: NoteEvent[] = [];
  for (const event of events) {
    if (event.event === 'start') start ??= event;
    if (event.event === 'case') cases.push(event);
    if (event.event === 'note') notes.push(event);
    if (event.event === 'end') end = event;
  }
  if (start === undefined) throw new TypeError('a log begins with a start event, and this one has none');
  const shared = { start, cases, notes };
  if (end !== undefined) return { ...shared, end, tally: end.tally, verdict: end.verdict };
  const verdict = cutVerdict(cases.length, start.declared);
  return { ...shared, tally: tally([start, ...cases]), verdict };
}

/** Whether a run is one to be content with. */
export function succeeded({ end }: Log): boolean {
  return end?.exitCode === 0;
}

/** The cases of a log that failed. */
export function failuresOf({ cases }: Log): readonly CaseEvent[] {
  return cases.filter(({ verdict }) => verdict === 'failed');
}

/** What was run against, in words: a name and version where the target told them. */
export function targetName({ target }: StartEvent): string {
  const said = target.describe?.implementation;
  if (said !== undefined) return `${said.name} ${said.version}`;
  return target.spelling === '' ? 'the embedded node' : target.spelling;
}

/** The area of an operation: `consensus` of `consensus.median`. */
export function areaOf(operation: string): string {
  return operation.split('.')[0];
}

/** The clause to read first. */
export function clauseOf({ clauses, failure }: CaseEvent): string | undefined {
  return failure?.clause ?? clauses[0];
}

function cutVerdict(seen: number, declared: number): string {
  return `the log has no end: it holds ${seen} of ${declared} cases, and nothing is known of the others`;
}
