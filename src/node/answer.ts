/**
 * What the node answers: a result, or an error with its code, its sentence and where it was found.
 *
 * @module
 */
import {
  errorCodes,
  problemSentence,
  type ErrorData,
  type RpcError,
  type SchemaProblem,
} from '../wire/index.ts';

/** A request's id as it may stand in an answer. */
export type AnswerId = string | number | null;

/** What a method gives. */
export type Reply = { readonly result: object } | { readonly error: RpcError };

/** A whole answer. */
export type Answer = { readonly jsonrpc: '2.0'; readonly id: AnswerId } & Reply;

/** The answer to the request of that id. */
export function answerTo(id: AnswerId, reply: Reply): Answer {
  return { jsonrpc: '2.0', id, ...reply };
}

/** An error of the contract. */
export function failure(code: number, message: string, data?: ErrorData): { readonly error: RpcError } {
  return { error: { code, message, ...(data !== undefined && { data }) } };
}

/** An error that says where something is wrong. */
export function failureAt(code: number, problem: SchemaProblem): { readonly error: RpcError } {
  return failure(code, problemSentence(problem), { path: problem.path, expected: problem.expected });
}

/** Parameters that are wrong. */
export function wrongParameters(problem: SchemaProblem): { readonly error: RpcError } {
  return failureAt(errorCodes.params, problem);
}

/** Something that this node does not offer. */
export function unsupported(problem: SchemaProblem): { readonly error: RpcError } {
  return failureAt(errorCodes.unsupported, problem);
}
