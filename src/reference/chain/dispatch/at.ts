import type { Json, JsonObject } from '../../operation.ts';
import type { Hex } from '../scale/index.ts';
import type { Store } from '../store.ts';
import { isMissing, type Missing, type Refusal } from './refusal.ts';

/** What an extrinsic told: the event's name, and its fields in their order. */
export interface ToldEvent {
  readonly event: string;
  readonly data: readonly Json[];
}

/** Where a call is dispatched: in which block, by whom, over which storage. */
export interface At {
  readonly store: Store;
  /** The number of the block. */
  readonly block: bigint;
  readonly signer: Hex;
  /** Who made the block; unknown where absent. */
  readonly author?: Hex | undefined;
  /** What was told so far in this extrinsic. */
  readonly told: ToldEvent[];
}

/** Tells an event. */
export function tell({ told }: Pick<At, 'told'>, event: string, ...data: readonly Json[]): void {
  told.push({ event, data });
}

// #region all-or-nothing
/**
 * Runs a call, or a part of one: where it refuses, neither its writes nor its events stand.
 *
 * @see BLOCKS-06; Substrate `with_storage_layer`
 */
export function allOrNothing(at: At, run: () => Refusal | undefined): Refusal | undefined {
  const before = at.told.length;
  const refusal = at.store.attempt(run, (result) => result === undefined);
  if (refusal !== undefined) at.told.length = before;
  return refusal;
}
// #endregion

/** The first of some checks that refuses. */
export function firstRefusal(checks: readonly (() => Refusal | false | undefined)[]): Refusal | undefined {
  for (const check of checks) {
    const refusal = check();
    if (refusal !== undefined && refusal !== false) return refusal;
  }
  return undefined;
}

/** What is not here yet, of a list of refusals. */
export function firstMissing(refusals: readonly (Refusal | undefined)[]): Missing | undefined {
  return refusals.find(isMissing);
}

/** An event as the wire has it. */
export function eventJson({ event, data }: ToldEvent): JsonObject {
  return { event, data };
}
