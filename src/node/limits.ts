import { messageLimits, type MessageLimits } from '../wire/index.ts';

/** What the node holds a message to: size, depth, requests in a batch. */
export const nodeLimits: MessageLimits = messageLimits;

/** What a server holds its callers to. */
export interface ServerLimits extends MessageLimits {
  /** Connections open at once; one more is closed at once. */
  readonly connections: number;
  /** HTTP requests read or answered at once; one more is answered with 503. */
  readonly concurrency: number;
  /** Milliseconds until the headers of a request have come. */
  readonly headersMs: number;
  /** Milliseconds until a request has come whole. */
  readonly requestMs: number;
  /** Milliseconds that a connection may lie idle. */
  readonly idleMs: number;
}

/** What a server holds its callers to where nothing else is said. */
export const serverLimits: ServerLimits = {
  ...nodeLimits,
  connections: 256,
  concurrency: 64,
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 120_000,
};
