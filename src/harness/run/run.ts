import type { CaseEvent, NoteEvent, ReportEvent, StartEvent } from '../../wire/index.ts';
import { useBaseline, type Baseline } from '../baseline.ts';
import { defaultTimeoutMs, type Connection } from '../connect/index.ts';
import type { Selection } from '../select.ts';
import { createCounter, failsRun } from '../tally.ts';
import { itemKey } from './events.ts';
import { note } from './note.ts';
import { createQueue } from './queue.ts';
import { takenOver } from './resume.ts';
import { work } from './work.ts';

/** How a selection is run. */
export interface RunOptions {
  readonly selection: Selection;
  /** The target; it is closed when the run ends. */
  readonly connection: Connection;
  /** How many messages may be under way at once, each in a process or on a connection of its own; 1 where absent. */
  readonly jobs?: number | undefined;
  /** The most cases in a message, where the target takes batches; 16 where absent. */
  readonly batch?: number | undefined;
  /** The longest that an answer may take; a target's own time-out holds where it is shorter. */
  readonly timeoutMs?: number | undefined;
  /** Stop at the first failure that counts. */
  readonly failFast?: boolean | undefined;
  /** Let `should` and `may` count. */
  readonly strict?: boolean | undefined;
  readonly baseline?: Baseline | undefined;
  /** The events of an earlier run of the same selection that was cut short: what it judged is taken over. */
  readonly resume?: readonly ReportEvent[] | undefined;
  /** How often a target that went away may be started again; 100 where absent. */
  readonly restarts?: number | undefined;
  /** After so many cases in a row without an answer the rest of their operation is not sent; 5 where absent. */
  readonly silence?: number | undefined;
  /** Interrupts the run: what is not judged yet is blocked. */
  readonly signal?: AbortSignal | undefined;
  /** The time for the log; none where absent. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Runs a selection against a target: the start, one event a case, notes, the end.
 *
 * A verdict is told when nothing more can come for its case. What a consumer does not take is not sent: it holds
 * the run back. The connection is closed before the end is told, and when the consumer leaves.
 *
 * @throws Stop (suite) where a request of ours or a file of the suite is broken, (usage) where `resume` does not fit
 */
export async function* run(options: RunOptions): AsyncGenerator<ReportEvent, void, undefined> {
  const { selection, connection, signal, now, failFast = false, strict = false } = options;
  const { suite, items } = selection;
  const { limits = {} } = connection.describe;
  const known = options.baseline && useBaseline(options.baseline);
  const start = startEvent(options);
  const counter = createCounter(start);
  let failed = false;

  const withIssue = (event: CaseEvent): CaseEvent => {
    const { known: _, ...plain } = event;
    const issue = event.verdict === 'failed' ? known?.issueOf(event) : undefined;
    return issue === undefined ? plain : { ...plain, known: issue };
  };
  const settled = (event: CaseEvent): CaseEvent => {
    const told = withIssue(event);
    if (told.verdict === 'passed') known?.passed(told);
    counter.add(told);
    return told;
  };

  try {
    const judged =
      options.resume === undefined ? new Map<string, CaseEvent>() : takenOver(options.resume, start);
    yield start;
    for (const item of items) {
      const before = judged.get(itemKey(item));
      if (before !== undefined) yield settled(before);
    }
    const left = judged.size === 0 ? items : items.filter((item) => !judged.has(itemKey(item)));
    if (left.length < items.length)
      yield note('info', `${items.length - left.length} verdicts are taken over from the earlier log`);

    const asked = options.timeoutMs ?? defaultTimeoutMs;
    const batch = Math.max(1, Math.min(limits.batch ?? 1, options.batch ?? 16));
    const doings = work(connection, createQueue(suite, left, connection.describe), {
      jobs: Math.max(1, Math.min(options.jobs ?? 1, Math.ceil(left.length / batch))),
      batch,
      timeoutMs: Math.min(limits.timeoutMs ?? Infinity, asked),
      restarts: options.restarts ?? 100,
      silence: options.silence ?? 5,
      signal,
      judged: (event) => (failed ||= failsRun(withIssue(event), strict)),
      halted: () => {
        if (signal?.aborted === true) return 'interrupted';
        return failFast && failed ? 'not sent after the first failure, as fail-fast asks' : undefined;
      },
    });
    for await (const event of doings) yield event.event === 'case' ? settled(event) : event;

    const stale = known?.stale(suite) ?? [];
    yield* stale.map((sentence): NoteEvent => note('error', sentence));
    const tally = counter.tally();
    const interrupted = signal?.aborted === true && tally.blocked > 0;
    yield {
      event: 'end',
      tally,
      ...counter.verdict({ interrupted, staleBaseline: stale.length > 0 }),
      ...(interrupted && { interrupted }),
      ...(now !== undefined && { endedAt: now().toISOString() }),
    };
  } finally {
    await connection.close();
  }
}

function startEvent({ selection, connection, strict, baseline, now }: RunOptions): StartEvent {
  const { suite, items, filters, profile, shard } = selection;
  const { spelling, transport, describe } = connection;
  return {
    event: 'start',
    format: 1,
    suite: { version: suite.version, digest: suite.digest },
    target: { spelling, transport, describe },
    selection: {
      filters: [...filters],
      ...(profile !== undefined && { profile }),
      ...(shard !== undefined && { shard }),
      ...(strict === true && { strict }),
      ...(baseline !== undefined && { baseline: baseline.path }),
    },
    declared: items.length,
    ...(now !== undefined && { startedAt: now().toISOString() }),
  };
}
