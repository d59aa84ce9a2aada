/**
 * A connection: numbers the requests, sends them by a carrier, and can be started anew.
 *
 * @module
 */
import { messageLimits, methods, problemSentence, validate, type DescribeResult } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { Unreachable, type Carrier } from './carrier.ts';
import { shakeHands, sameTarget } from './handshake.ts';
import { createReader } from './reader.ts';
import type { Call, CallOptions, Connection, Fault, Reply, Transport } from './types.ts';

/** How a connection is made. */
export interface Opening {
  readonly transport: Transport;
  readonly spelling: string;
  /** Starts or opens whatever carries the messages; throws Unreachable where it can't. */
  readonly open: () => Promise<Carrier>;
  readonly startTimeoutMs: number;
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** How long an answer may take where nothing else is said. */
export const defaultTimeoutMs = 10_000;

/**
 * Opens a connection and shakes hands.
 *
 * @throws Stop (target) where the target can't be reached or describes itself wrong
 */
export async function openConnection(opening: Opening): Promise<Connection> {
  const { transport, spelling, startTimeoutMs, signal } = opening;
  const limits = { ...messageLimits, bytes: opening.maxBytes };
  let carrier: Carrier;
  let nextId = 1;
  let previous: readonly number[] = [];

  const call = async (calls: readonly Call[], options: CallOptions = {}): Promise<Reply> => {
    const requests = calls.map(({ method, params }) => ({ jsonrpc: '2.0', id: nextId++, method, params }));
    for (const each of calls) checkOwn(each);
    const ids = requests.map(({ id }) => id);
    const text = JSON.stringify(requests.length === 1 ? requests[0] : requests);
    const reader = createReader(ids, previous, { ...limits, batch: Math.max(limits.batch, ids.length) });
    previous = ids;

    const timeoutMs = (options.timeoutMs ?? defaultTimeoutMs) * calls.length;
    const began = performance.now();
    const fault = await carrier.exchange(text, reader.receive, { timeoutMs, signal: options.signal });
    const micros = Math.round((performance.now() - began) * 1000);
    const reading = reader.read(fault);
    return { ...reading, late: reader.late, micros };
  };

  const begin = async (): Promise<DescribeResult> => {
    try {
      carrier = await opening.open();
    } catch (error) {
      if (error instanceof Unreachable) throw unreachable(opening, error.message);
      throw error;
    }
    previous = [];
    const described: DescribeResult | string = await shakeHands((calls) =>
      call(calls, { timeoutMs: startTimeoutMs, signal }),
    );
    if (typeof described !== 'string') return described;
    const stderr = carrier.stderr();
    await carrier.close(() => 'stray');
    if (signal?.aborted === true) throw new Stop('interrupted during the handshake', exitCodes.interrupted);
    throw unreachable(
      opening,
      `${described}${stderr === '' ? '' : `; its stderr ends: ${lastLine(stderr)}`}`,
    );
  };

  const end = async (): Promise<ReadonlyMap<number, Fault>> => {
    const reader = createReader([], previous, limits);
    await carrier.close(reader.receive);
    const stray = reader.stray();
    if (stray === undefined) return reader.late;
    return new Map(previous.map((_, i) => [i, reader.late.get(i) ?? stray]));
  };

  const describe = await begin();
  return {
    ...{ transport, spelling, describe, call },
    adapted: transport === 'substrate',
    alive: () => carrier.alive(),
    restart: async () => {
      await carrier.close(() => 'stray');
      try {
        if (sameTarget(await begin(), describe)) return undefined;
        return 'started again, the target describes itself otherwise than before';
      } catch (error) {
        if (error instanceof Stop) return error.message;
        throw error;
      }
    },
    another: () => {
      if (transport !== 'substrate') return openConnection(opening);
      return Promise.reject(new Stop('a node has one head, and makes one block at a time', exitCodes.target));
    },
    stderr: () => carrier.stderr(),
    close: end,
  };
}

const schemas: Readonly<Record<string, string>> = {
  [methods.apply]: 'wire.json#/$defs/ApplyParams',
  [methods.describe]: 'wire.json#/$defs/DescribeParams',
};

/** A request of ours that is no request must not be blamed on the target. */
function checkOwn({ method, params }: Call): void {
  const schema = schemas[method];
  const problem = schema === undefined ? undefined : validate(schema, params, 'params');
  if (problem !== undefined)
    throw new Stop(`a request of our own is malformed: ${problemSentence(problem)}`, exitCodes.suite);
}

function unreachable({ spelling }: Opening, sentence: string): Stop {
  return new Stop(`${spelling || 'the embedded node'}: ${sentence}`, exitCodes.target);
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 200);
}
