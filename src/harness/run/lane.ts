/**
 * A lane: one connection, one message under way at a time, and the verdicts of the message before, which are
 * final only when nothing more can come for them.
 *
 * @module
 */
import { errorCodes, type CaseEvent, type Failure } from '../../wire/index.ts';
import { clauseFor } from '../clause.ts';
import type { Call, CallOptions, Connection, Fault, Reply } from '../connect/index.ts';
import { judge, type Finding } from '../judge.ts';
import { locate } from '../locate.ts';
import { caseEvent } from './events.ts';
import type { Prepared } from './queue.ts';

/** A case with its verdict so far. */
export interface Judged {
  readonly prepared: Prepared;
  readonly event: CaseEvent;
  /** Whether there was an answer at all, right or wrong. */
  readonly answered: boolean;
}

/** What a message led to. */
export interface Outcome {
  /** The verdicts of the message before: final now. */
  readonly final: readonly CaseEvent[];
  /** The verdicts of this one, where each case has its own; kept by the lane until they are final. */
  readonly judged: readonly Judged[];
  /** This message's cases, where a fault struck all of them together and none can be blamed yet. */
  readonly suspects: readonly Judged[];
}

/** A lane. */
export interface Lane {
  readonly connection: Connection;
  /**
   * Sends a message and judges its answers.
   *
   * @param shared whether other messages are under way at the same target, and may be what silenced it
   */
  readonly send: (batch: readonly Prepared[], shared: boolean) => Promise<Outcome>;
  /** Changes the verdicts that are still kept. */
  readonly amend: (change: (event: CaseEvent) => CaseEvent) => void;
  /** Ends the connection; the verdicts that were still kept. */
  readonly close: () => Promise<readonly CaseEvent[]>;
}

/** A lane on a connection. */
export function createLane(connection: Connection, options: CallOptions): Lane {
  let kept: Judged[] = [];
  let owners: readonly number[] = [];

  /** A second answer for a call of the message before turns the verdict of its case. */
  const applyLate = (late: ReadonlyMap<number, Fault>, judged: Judged[]) => {
    for (const [at, fault] of late) {
      const owner = judged[owners[at]];
      if (owner?.event.verdict !== 'passed') continue;
      const { prepared, event, answered } = owner;
      const failed = failure(prepared, fault as Finding, connection);
      judged[owners[at]] = { prepared, answered, event: { ...event, verdict: 'failed', failure: failed } };
    }
  };

  const flush = () => {
    const final = kept.map(({ event }) => event);
    kept = [];
    return final;
  };

  const send = async (batch: readonly Prepared[], shared: boolean): Promise<Outcome> => {
    const reply = await connection.call(
      batch.map(({ call }) => call),
      options,
    );
    applyLate(reply.late, kept);
    const final = flush();
    const judged = batch.map((prepared, i) => judgeOne(prepared, reply, i, connection));
    const [{ kind }] = reply.answers;
    const silenced = shared && (kind === 'time-out' || kind === 'crash');
    if (kind !== 'interrupted' && (reply.together || silenced))
      return { final, judged: [], suspects: judged };

    kept = judged;
    owners = judged.map((_, i) => i);
    const locating = async (calls: readonly Call[]): Promise<Reply> => {
      const told = await connection.call(calls, options);
      applyLate(told.late, kept);
      owners = [];
      return told;
    };
    for (const [i, one] of kept.entries())
      if (one.event.failure?.kind === 'mismatch')
        kept[i] = await located(one, reply, i, connection, locating);
    return { final, judged: kept, suspects: [] };
  };

  return {
    connection,
    send,
    amend: (change) => {
      kept = kept.map((judged) => ({ ...judged, event: change(judged.event) }));
    },
    close: async () => {
      applyLate(await connection.close(), kept);
      return flush();
    },
  };
}

function judgeOne(prepared: Prepared, reply: Reply, at: number, connection: Connection): Judged {
  const { item } = prepared.loaded;
  const answer = reply.answers[at];
  const micros = Math.round(reply.micros / reply.answers.length);
  if (answer.kind === 'interrupted') {
    const event = caseEvent(item, { verdict: 'blocked', reason: answer.sentence });
    return { prepared, event, answered: false };
  }
  if (connection.adapted && answer.kind === 'error' && answer.error.code === errorCodes.unsupported) {
    const event = caseEvent(item, { verdict: 'unsupported', reason: answer.error.message });
    return { prepared, event, answered: true };
  }
  const finding = judge(prepared.loaded, answer);
  const answered = answer.kind !== 'time-out' && answer.kind !== 'crash' && connection.alive();
  if (finding === undefined)
    return { prepared, answered, event: caseEvent(item, { verdict: 'passed', micros }) };
  const failed = failure(prepared, finding, connection);
  return { prepared, answered, event: caseEvent(item, { verdict: 'failed', failure: failed, micros }) };
}

/** Looks where a wrong output began. */
async function located(
  judged: Judged,
  reply: Reply,
  at: number,
  { describe, alive }: Connection,
  call: Connection['call'],
): Promise<Judged> {
  const answer = reply.answers[at];
  const output = answer.kind === 'result' ? answer.result.output : undefined;
  const { loaded } = judged.prepared;
  const { failure: found } = judged.event;
  if (found === undefined || output === undefined || loaded.expectation.output === undefined) return judged;
  const divergence = alive()
    ? await locate(loaded, output, { describe, call })
    : { agree: [], unavailable: 'the target is gone' };
  const clause = clauseFor(loaded.item, divergence);
  const event = { ...judged.event, failure: { ...found, divergence, clause } };
  return { ...judged, event };
}

function failure({ loaded }: Prepared, finding: Finding, { stderr }: Connection): Failure {
  const told = finding.kind === 'mismatch' ? '' : stderr();
  return { ...finding, clause: loaded.item.clauses[0], ...(told !== '' && { stderr: told }) };
}
