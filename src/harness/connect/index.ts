/**
 * How the runner reaches a target: in process, a module, a child process, HTTP, WebSocket.
 *
 * @module
 */
export type {
  Answer,
  Call,
  CallOptions,
  Connection,
  ConnectOptions,
  Fault,
  Handler,
  Reply,
  Transport,
} from './types.ts';
export { defaultTimeoutMs } from './connection.ts';
export { connect } from './connect.ts';
