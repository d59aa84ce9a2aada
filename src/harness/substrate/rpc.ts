/**
 * JSON-RPC to a Substrate node: one call at a time, over what carries texts to any target.
 *
 * @module
 */
import { shortened } from '../../wire/index.ts';
import { Unreachable, type Carrier, type Received } from '../connect/carrier.ts';
import { postTo } from '../connect/http.ts';
import type { Fault } from '../connect/types.ts';
import { openSocket } from '../connect/websocket.ts';
import { exitCodes, Stop } from '../stop.ts';

/** What a node answered: a result of any kind, or its refusal. */
export type NodeAnswer =
  { readonly result: unknown } | { readonly refusal: { readonly code: number; readonly message: string } };

/** A node that answers calls. */
export interface NodeRpc {
  /** As the user wrote it. */
  readonly spelling: string;
  /**
   * Calls a method.
   *
   * @throws Stop (target) where no answer comes, (interrupted) after a signal
   */
  readonly call: (method: string, ...params: readonly unknown[]) => Promise<NodeAnswer>;
  /**
   * Calls a method that must give a result.
   *
   * @throws Stop (target) where the node refuses, besides what `call` throws
   */
  readonly ask: (method: string, ...params: readonly unknown[]) => Promise<unknown>;
  /** Whether another call is possible. */
  readonly alive: () => boolean;
  readonly close: () => Promise<void>;
}

/** How a node is reached. */
export interface RpcOptions {
  /** The longest that one answer may take. */
  readonly timeoutMs: number;
  /** The longest answer that is read, in bytes. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** What is written before a URL to say that a Substrate node is there. */
export const substratePrefix = 'substrate:';

/**
 * Opens a node by its URL.
 *
 * @param spelling `ws://…`, `wss://…`, `http://…` or `https://…`, with `substrate:` before it or not
 * @throws Stop (usage) where it is none of these, (target) where nothing answers there
 */
export async function openRpc(spelling: string, options: RpcOptions): Promise<NodeRpc> {
  const { timeoutMs, signal } = options;
  const carrier = await carrierTo(spelling, options);
  let nextId = 1;

  const call: NodeRpc['call'] = async (method, ...params) => {
    const id = nextId++;
    let answer: NodeAnswer | string | undefined;
    const receive = (text: string | Uint8Array): Received => {
      answer = answerIn(text, id);
      // What a node tells without being asked is no answer, and no reason to give it up.
      return answer === undefined ? 'late' : 'answer';
    };
    const text = JSON.stringify({ jsonrpc: '2.0', id, method, params });
    const fault = await carrier.exchange(text, receive, { timeoutMs, signal });
    if (fault !== undefined) throw stopOf(spelling, method, fault);
    if (typeof answer !== 'object') throw target(spelling, `${method}: ${answer ?? 'no answer came'}`);
    return answer;
  };

  return {
    spelling,
    call,
    ask: async (method, ...params) => {
      const answer = await call(method, ...params);
      if ('result' in answer) return answer.result;
      const { code, message } = answer.refusal;
      throw target(spelling, `${method} was answered with error ${code}: ${shortened(message)}`);
    },
    alive: () => carrier.alive(),
    close: () => carrier.close(() => 'late'),
  };
}

async function carrierTo(spelling: string, { maxBytes, timeoutMs, signal }: RpcOptions): Promise<Carrier> {
  const text = spelling.startsWith(substratePrefix) ? spelling.slice(substratePrefix.length) : spelling;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^(wss?|https?):$/.test(url.protocol))
    throw new Stop(`«${spelling}»: a node begins with ws://, wss://, http:// or https://`, exitCodes.usage);
  if (url.protocol.startsWith('http')) return postTo(url, maxBytes);
  try {
    return await openSocket(url.href, maxBytes, { timeoutMs, signal });
  } catch (error) {
    if (signal?.aborted === true) throw new Stop('interrupted', exitCodes.interrupted);
    if (error instanceof Unreachable) throw target(spelling, error.message);
    throw error;
  }
}

/** The answer to the call of that id; `undefined` where the text is none, a sentence where it is malformed. */
function answerIn(text: string | Uint8Array, id: number): NodeAnswer | string | undefined {
  let message: unknown;
  try {
    message = JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
  } catch {
    return 'the answer is not JSON';
  }
  if (!isObject(message)) return 'the answer is not an object';
  if (message.id !== id)
    return message.id === null || message.id === undefined ? refusalAlone(message) : undefined;
  return (
    refusalIn(message) ?? ('result' in message ? { result: message.result } : 'the answer has no result')
  );
}

/** An error without an id is what a node says to a request that it could not read; a notification says nothing to us. */
function refusalAlone(message: Readonly<Record<string, unknown>>): NodeAnswer | string | undefined {
  return 'method' in message ? undefined : refusalIn(message);
}

function refusalIn({ error }: Readonly<Record<string, unknown>>): NodeAnswer | undefined {
  if (!isObject(error)) return undefined;
  const { code, message, data } = error;
  const more = data === undefined ? '' : `: ${typeof data === 'string' ? data : JSON.stringify(data)}`;
  return { refusal: { code: Number(code), message: `${String(message)}${more}` } };
}

function stopOf(spelling: string, method: string, { kind, sentence }: Fault): Stop {
  if (kind === 'interrupted') return new Stop('interrupted', exitCodes.interrupted);
  return target(spelling, `${method}: ${sentence}`);
}

function target(spelling: string, sentence: string): Stop {
  return new Stop(`${spelling}: ${sentence}`, exitCodes.target);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
