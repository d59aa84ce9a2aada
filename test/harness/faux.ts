/**
 * Running the small suite against a faux target.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { connect, run, select, type Connection, type RunOptions } from '../../src/harness/index.ts';
import {
  validate,
  type CaseEvent,
  type EndEvent,
  type Failure,
  type NoteEvent,
  type ReportEvent,
} from '../../src/wire/index.ts';
import type { BehaviourName } from '../faux/targets/behaviours.ts';
import type { SmallSuite } from './small-suite.ts';

const program = fileURLToPath(new URL('../faux/targets/stdio.ts', import.meta.url));

/** A run, taken apart. */
export interface Ran {
  readonly events: readonly ReportEvent[];
  readonly cases: readonly CaseEvent[];
  readonly notes: readonly NoteEvent[];
  readonly end: EndEvent;
  /** The failures, in the order told. */
  readonly failures: readonly Failure[];
}

/** The spelling of a faux target as a process. */
export function fauxProcess(behaviour: BehaviourName, { file }: SmallSuite): string {
  return `stdio:'${process.execPath}' '${program}' '${behaviour}' '${file}'`;
}

/** Connects with bounds that suit a test: a line of at most a million bytes. */
export function connectTo(spelling: string, startTimeoutMs = 20_000): Promise<Connection> {
  return connect(spelling, { maxBytes: 1_000_000, graceMs: 300, startTimeoutMs });
}

/** Runs the small suite, and checks that every event is one and that the tally adds up. */
export async function runSmall(
  { suite }: SmallSuite,
  connection: Connection,
  options: Partial<RunOptions> = {},
): Promise<Ran> {
  const selection = select(suite);
  return gatherRun(run({ selection, connection, timeoutMs: 20_000, ...options }));
}

/** Gathers a run's events, and checks them. */
export async function gatherRun(events: AsyncIterable<ReportEvent>): Promise<Ran> {
  const all: ReportEvent[] = [];
  for await (const event of events) {
    expect(validate('report.json', event, ''), JSON.stringify(event)).toBeUndefined();
    all.push(event);
  }
  const end = all.at(-1) as EndEvent;
  const { tally } = end;
  expect(end.event).toBe('end');
  expect(tally.declared).toBe(tally.executed + tally.unsupported + tally.blocked);
  expect(tally.executed).toBe(tally.passed + tally.failed);
  const cases = all.filter((event) => event.event === 'case');
  expect(cases).toHaveLength(tally.declared);
  return {
    events: all,
    cases,
    notes: all.filter((event) => event.event === 'note'),
    end,
    failures: cases.flatMap(({ failure }) => failure ?? []),
  };
}
