/**
 * What a connection is: a target that answers messages, whatever carries them.
 *
 * @module
 */
import type { ApplyParams, DescribeParams, DescribeResult, RpcError, StartEvent } from '../../wire/index.ts';

/** What carries the messages. */
export type Transport = StartEvent['target']['transport'];

/** Anything in this process that answers messages, as the embedded node does. */
export interface Handler {
  readonly handle: (message: unknown) => Promise<unknown>;
}

/** A request, without the id that the connection gives it. */
export type Call =
  | { readonly method: 'taospec_apply'; readonly params: ApplyParams }
  | { readonly method: 'taospec_describe'; readonly params: DescribeParams };

/** What kept an answer from coming, or from being one. */
export interface Fault {
  readonly kind: 'malformed' | 'time-out' | 'crash' | 'interrupted';
  readonly sentence: string;
}

/** What became of a request. A result is an object without a number that lost digits; no more is known of it. */
export type Answer =
  | { readonly kind: 'result'; readonly result: Readonly<Record<string, unknown>> }
  | { readonly kind: 'error'; readonly error: RpcError }
  | Fault;

/** The answers to a message. */
export interface Reply {
  /** One for each call, in the calls' order. */
  readonly answers: readonly Answer[];
  /** Whether a fault struck the message as a whole, so that no single call can be blamed for it. */
  readonly together: boolean;
  /** What came too late for the message before this one, as a second answer; by the position of its call. */
  readonly late: ReadonlyMap<number, Fault>;
  /** How long the message took, in microseconds. */
  readonly micros: number;
}

/** How a message is sent. */
export interface CallOptions {
  /** How long one answer may take; a batch may take so long for each of its calls. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A target that answers. What goes wrong is an answer of its own kind, never an exception. */
export interface Connection {
  readonly transport: Transport;
  /** The target as the user wrote it; empty for the embedded node. */
  readonly spelling: string;
  /** What the target said of itself. */
  readonly describe: DescribeResult;
  /** Whether it is reached through an adapter of ours, which says of some inputs that they can't be put to it. */
  readonly adapted: boolean;
  /** Sends one call as a request, several as a batch; one message is under way at a time. */
  readonly call: (calls: readonly Call[], options?: CallOptions) => Promise<Reply>;
  /** Whether it can still be called; after a crash, a time-out or a stream out of step it must be restarted. */
  readonly alive: () => boolean;
  /**
   * Starts it anew, or opens it anew, and shakes hands again.
   *
   * @returns why it can't be, in a sentence; `undefined` where it is alive again
   */
  readonly restart: () => Promise<string | undefined>;
  /** Another connection to the same target: a process, a thread or a socket of its own. */
  readonly another: () => Promise<Connection>;
  /** The end of what the target wrote to stderr. */
  readonly stderr: () => string;
  /**
   * Ends it: a process and its children are gone when this resolves.
   *
   * @returns what came too late for the last message, as in {@link Reply.late}
   */
  readonly close: () => Promise<ReadonlyMap<number, Fault>>;
}

/** How a target is connected to. */
export interface ConnectOptions {
  /** How long the target may take to start and describe itself. */
  readonly startTimeoutMs?: number | undefined;
  /** How long a process may take to end once its input has ended. */
  readonly graceMs?: number | undefined;
  /** The longest message that is read from it, in bytes. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}
