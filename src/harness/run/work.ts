/**
 * The work: lanes that send what the queue gives, until nothing is left or the target is gone.
 *
 * @module
 */
import type { CaseEvent, NoteEvent } from '../../wire/index.ts';
import type { CallOptions, Connection } from '../connect/index.ts';
import { Stop } from '../stop.ts';
import { caseEvent } from './events.ts';
import { alone, togetherOnly } from './isolate.ts';
import { createLane, type Judged, type Lane, type Outcome } from './lane.ts';
import { note } from './note.ts';
import type { Prepared, Queue } from './queue.ts';

/** How the work is done. */
export interface WorkOptions extends CallOptions {
  readonly jobs: number;
  /** The most cases in a message. */
  readonly batch: number;
  /** How often a target may be started again. */
  readonly restarts: number;
  /** After so many cases in a row without an answer the rest of their operation is not sent. */
  readonly silence: number;
  /** Is told each verdict at once, before it is final. */
  readonly judged: (event: CaseEvent) => void;
  /** Why no more is to be sent; looked at before each message. */
  readonly halted: () => string | undefined;
}

/** What a lane came back with: its message's outcome, or the message unsent. */
interface Return {
  readonly lane: Lane;
  readonly notes: readonly NoteEvent[];
  readonly outcome?: Outcome;
  readonly unsent: readonly Prepared[];
}

/** Sends what the queue holds and tells what becomes of it; it closes the connection and those it opens besides. */
export async function* work(
  connection: Connection,
  queue: Queue,
  options: WorkOptions,
): AsyncGenerator<CaseEvent | NoteEvent, void, undefined> {
  const { jobs, restarts, silence, halted } = options;
  const lanes: Lane[] = [createLane(connection, options)];
  const running = new Map<Lane, Promise<Return>>();
  const silent = new Map<string, number>();
  const shared = connection.transport === 'http' || connection.transport === 'ws';
  let { batch: size } = options;
  let active = jobs;
  let started = 0;
  let gone: string | undefined;
  let suspects: Judged[] = [];
  let out: (CaseEvent | NoteEvent)[] = [];

  const send = async (lane: Lane, batch: readonly Prepared[]): Promise<Return> => {
    const notes: NoteEvent[] = [];
    if (!lane.connection.alive()) {
      if (started >= restarts) gone ??= `the target was started again ${times(restarts)}, and no more`;
      if (gone !== undefined) return { lane, notes, unsent: batch };
      started += 1;
      const why = await lane.connection.restart();
      if (why !== undefined) {
        gone ??= `the target can't be started again: ${why}`;
        return { lane, notes, unsent: batch };
      }
      notes.push(note('warning', `the target was started again, for the ${ordinal(started)} time`));
    }
    return { lane, notes, outcome: await lane.send(batch, shared && active > 1), unsent: [] };
  };

  /** Takes note of what a message led to. */
  const settle = ({ notes, outcome, unsent }: Return) => {
    out.push(...notes, ...(outcome?.final ?? []));
    for (const { loaded } of unsent)
      out.push(caseEvent(loaded.item, { verdict: 'blocked', reason: gone ?? 'the target is gone' }));
    for (const judged of outcome?.judged ?? []) listen(judged);
    suspects.push(...(outcome?.suspects ?? []));
  };

  /** Counts the cases of an operation that had no answer, one after another. */
  const listen = ({ prepared, event, answered }: Judged) => {
    options.judged(event);
    const { operation } = prepared.loaded.item;
    if (event.verdict === 'blocked') return;
    const unanswered = answered ? 0 : (silent.get(operation) ?? 0) + 1;
    silent.set(operation, unanswered);
    if (unanswered !== silence) return;
    const sentence = `${silence} cases of ${operation} in a row had no answer`;
    queue.block(operation, sentence);
    out.push(note('warning', `${sentence}: the rest of it is not sent`));
  };

  /** What stands of a suspect that can't be asked again; `undefined` where it can. */
  const withoutAsking = ({ prepared, event }: Judged): CaseEvent | undefined => {
    const { item } = prepared.loaded;
    const reason = halted();
    if (reason !== undefined) return caseEvent(item, { verdict: 'blocked', reason });
    const mute = (silent.get(item.operation) ?? 0) >= silence;
    return gone !== undefined || mute ? event : undefined;
  };

  /** Sends each suspect alone, to blame the right one. */
  const isolate = async () => {
    const group = suspects;
    suspects = [];
    const [lane] = lanes;
    out.push(note('warning', alone(group)));
    size = 1;
    if (shared) active = 1;
    const told: (CaseEvent | NoteEvent)[] = [];
    let culprit = false;
    for (const suspect of group) {
      const event = withoutAsking(suspect);
      const back = event === undefined ? await send(lane, [suspect.prepared]) : undefined;
      told.push(...(back?.notes ?? []), ...(back?.outcome?.final ?? []));
      const [judged] = back?.outcome?.judged ?? [];
      if (judged === undefined) {
        told.push(event ?? suspect.event);
        culprit = true;
        continue;
      }
      listen(judged);
      const { failure } = judged.event;
      culprit ||= failure !== undefined && failure.kind !== 'mismatch';
    }
    const change = culprit ? (event: CaseEvent) => event : togetherOnly(group, options.judged);
    out.push(...told.map((event) => (event.event === 'case' ? change(event) : event)));
    lane.amend(change);
  };

  try {
    for (;;) {
      const stop = halted() ?? gone;
      if (stop === undefined && suspects.length === 0) {
        if (lanes.length < active && !queue.isEmpty()) {
          out.push(...(await recruit(lanes, active, options)));
          active = lanes.length;
        }
        for (const lane of lanes.slice(0, active)) {
          if (running.has(lane) || queue.isEmpty()) continue;
          const { events, batch } = queue.take(size);
          out.push(...events);
          if (batch.length > 0) running.set(lane, send(lane, batch));
        }
      }
      const tell = out;
      out = [];
      yield* tell;
      if (running.size > 0) {
        queue.prepareNext(size);
        const back = await Promise.race(running.values());
        running.delete(back.lane);
        settle(back);
      } else if (suspects.length > 0) await isolate();
      else if ((halted() ?? gone) !== undefined || queue.isEmpty()) break;
    }
    for (const lane of lanes) out.push(...(await lane.close()));
    yield* out;
    yield* queue.drain(halted() ?? gone ?? '');
  } finally {
    for (const left of running.values()) left.catch(() => undefined);
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

/** Opens more connections to the target. */
async function recruit(lanes: Lane[], wanted: number, options: WorkOptions): Promise<readonly NoteEvent[]> {
  const [{ connection }] = lanes;
  const more = Array.from({ length: wanted - lanes.length }, () => connection.another());
  const opened = await Promise.allSettled(more);
  const failed: string[] = [];
  for (const each of opened)
    if (each.status === 'fulfilled') lanes.push(createLane(each.value, options));
    else if (each.reason instanceof Stop) failed.push(each.reason.message);
    else throw each.reason;
  if (failed.length === 0) return [];
  return [note('warning', `${failed.length} of ${wanted} connections can't be opened: ${failed[0]}`)];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function ordinal(count: number): string {
  const last = count % 10;
  const teen = Math.floor(count / 10) % 10 === 1;
  const ending = teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${count}${ending}`;
}
