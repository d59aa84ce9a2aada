/**
 * What is a request: JSON-RPC 2.0's own rules, before any method looks at it.
 *
 * @module
 */
import { errorCodes, validate, type RpcError, type SchemaProblem } from '../wire/index.ts';
import { failureAt, type AnswerId } from './answer.ts';

/** A request that may be answered. */
export interface Call {
  /** `undefined` for a notification, which gets no answer. */
  readonly id: string | number | undefined;
  readonly method: string;
  readonly params: unknown;
}

/** Reads a request, or says why it is none. */
export function readRequest(message: unknown): Call | { readonly error: RpcError } {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return notRequest(message);
  const { id, method, params } = message as Readonly<Record<string, unknown>>;
  const named = { ...message, id: id === undefined ? 0 : id, params: Array.isArray(params) ? {} : params };
  const problem = validate('wire.json#/$defs/Request', named, '');
  if (problem !== undefined) return failureAt(errorCodes.request, problem);
  return { id: id as string | number | undefined, method: method as string, params };
}

function notRequest(message: unknown): { readonly error: RpcError } {
  const problem: SchemaProblem = {
    path: '',
    expected: 'a JSON-RPC 2.0 request',
    got: Array.isArray(message) ? 'an array' : (JSON.stringify(message) ?? 'nothing'),
  };
  return failureAt(errorCodes.request, problem);
}

/** The id to answer with: the request's own where it has a legal one, else null. */
export function idOf(message: unknown): AnswerId {
  if (typeof message !== 'object' || message === null) return null;
  const { id } = message as { readonly id?: unknown };
  return isId(id) ? id : null;
}

/** Whether a value may be a request's id. */
export function isId(id: unknown): id is string | number {
  return typeof id === 'string' || Number.isSafeInteger(id);
}
