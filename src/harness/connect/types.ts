/**
 * What a connection is: a target that answers messages, whatever carries them.
 *
 * @module
 */
import type { ApplyParams, DescribeParams, DescribeResult, RpcError, StartEvent } from '../../wire/index.ts';

/** What carries the messages. */
export type Transport = StartEvent['target']['transport'];

/** A request, without the id that the connection gives it. */
export type Call =
  | { readonly method: 'taospec_apply'; readonly params: ApplyParams }
  | { readonly method: 'taospec_describe'; readonly params: DescribeParams };

/** What became of a request. */
export type Answer =
  | { readonly kind: 'result'; readonly result: Readonly<Record<string, unknown>> }
  | { readonly kind: 'error'; readonly error: RpcError }
  | { readonly kind: 'malformed' | 'time-out' | 'crash' | 'interrupted'; readonly sentence: string };

/** The answers to a message. */
export interface Reply {
  /** One for each call, in the calls' order. */
  readonly answers: readonly Answer[];
  /** How long the message took, in microseconds. */
  readonly micros: number;
}

/** How a message is sent. */
export interface CallOptions {
  /** How long an answer may take; a batch may take so long for each of its calls. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** A target that answers. It never throws: what goes wrong is an answer of its own kind. */
export interface Connection {
  readonly transport: Transport;
  /** The target as the user wrote it; empty for the embedded node. */
  readonly spelling: string;
  /** What the target said of itself. */
  readonly describe: DescribeResult;
  /** Sends one call as a request, several as a batch; one message is in flight at a time. */
  readonly call: (calls: readonly Call[], options?: CallOptions) => Promise<Reply>;
  /** The end of what the target wrote to stderr. */
  readonly stderr: () => string;
  /** Ends it: a process and its children are gone when this resolves. */
  readonly close: () => Promise<void>;
}

/** How a target is connected to. */
export interface ConnectOptions {
  /** How long the target may take to start and describe itself. */
  readonly startTimeoutMs?: number;
  /** The longest message that is read from it, in bytes. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}
