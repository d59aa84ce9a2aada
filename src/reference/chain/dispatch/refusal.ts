import type { JsonObject, Rejection } from '../../operation.ts';
import type { DeveloperError, SubtensorError } from '../names/index.ts';

/** Why a call did nothing, as the chain says it. */
export type DispatchError =
  Rejection | { readonly token: string } | { readonly arithmetic: string } | { readonly other: string };

/** What a call would need that is not specified here yet. */
export interface Missing {
  readonly missing: string;
}

/** Why a call did nothing. */
export type Refusal = DispatchError | Missing;

/** An error of SubtensorModule. */
export function no(name: DeveloperError | SubtensorError): Rejection {
  return { module: 'SubtensorModule', name };
}

/** An answer that can't be given: what would be needed for it. */
export function missing(what: string): Missing {
  return { missing: what };
}

/** Whether a refusal is one of ours, and not the chain's. */
export function isMissing(refusal: object | undefined): refusal is Missing {
  return refusal !== undefined && 'missing' in refusal;
}

/** A dispatch error as the wire has it. */
export function errorJson(error: DispatchError): JsonObject {
  return { ...error };
}
