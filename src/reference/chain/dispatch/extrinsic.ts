/**
 * An extrinsic on its way through a block: is it valid, who pays, what does its call do, what is told.
 *
 * @module
 */
import type { JsonObject } from '../../operation.ts';
import type { Call } from '../calls/index.ts';
import { callRules } from '../extrinsics/index.ts';
import type { Hex } from '../scale/index.ts';
import { buildHas, system, type Build } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { validityCode } from '../validity.ts';
import { allOrNothing, tell, type At, type ToldEvent } from './at.ts';
import { baseWeight, canPay, feeOf, settleFee, takeFee, type Weight } from './fee.ts';
import { callsWithin, isBatch, isFiltered } from './filter.ts';
import { guarded } from './guards.ts';
import { errorJson, isMissing, missing, type DispatchError, type Missing, type Refusal } from './refusal.ts';
import type { AnyCallRule } from './rule.ts';

/** An extrinsic of a block, its call decoded. */
export interface Extrinsic {
  readonly signer: Hex;
  readonly call: Call;
  /** The bytes of the whole extrinsic, as they stand in the block. */
  readonly length: number;
  /** What its call weighs, by its benchmark. */
  readonly weight: Weight;
  readonly tip: bigint;
}

/** What became of an extrinsic. */
export type Outcome =
  | { readonly ok: true }
  | { readonly error: DispatchError }
  | { readonly invalid: 'Payment' | { readonly custom: number } };

/** What became of it, with what it told. */
export interface Applied {
  readonly outcome: Outcome;
  readonly told: readonly ToldEvent[];
}

/** The rule of a call, or that it is not here. */
function ruleOf({ call }: Call): AnyCallRule | Missing {
  return callRules[call] ?? missing(`a rule for ${call}`);
}

/** Whether the signer of a call pays, or that it can't be said here. @see BLOCKS-02, CALL-03; subtensor `weight_and_dispatch_class` */
function paysFor(build: Build, call: Call): boolean | Missing {
  if (isBatch(call) && buildHas(build, 'freeBatches')) {
    const within = callsWithin(call).map((each) => paysFor(build, each));
    return within.find((each) => typeof each === 'object') ?? within.includes(true);
  }
  const rule = ruleOf(call);
  if (isMissing(rule)) return rule;
  return typeof rule.pays === 'boolean' ? rule.pays : rule.pays(build);
}

// #region dispatch
/**
 * Dispatches a call, all or nothing: it must be let through, and pass what is asked before it.
 *
 * @see BLOCKS-06, BLOCKS-07, CALL-05, CALL-06
 */
export function dispatchCall(at: At, call: Call): Refusal | undefined {
  const rule = ruleOf(call);
  if (isMissing(rule)) return rule;
  if (isFiltered(at.store, call)) return { module: 'System', name: 'CallFiltered' };
  return guarded(at, rule, call) ?? allOrNothing(at, () => rule.run(at, call.args, dispatchCall));
}
// #endregion

// #region validity
/** Why an extrinsic does not get into a block, in the order of the checks. @see BLOCKS-03, BLOCKS-05, CALL-02, CALL-05 */
function whyInvalid(at: At, call: Call, pays: boolean, fee: bigint): Outcome | Missing | undefined {
  const rule = ruleOf(call);
  if (isMissing(rule)) return rule;
  const { providers, sufficients } = at.store.get(system.Account, at.signer);
  if (pays && providers === 0 && sufficients === 0) return { invalid: 'Payment' };
  if (!canPay(at.store, at.signer, fee)) return { invalid: 'Payment' };
  const refusal = guarded(at, rule, call);
  if (refusal !== undefined && 'name' in refusal)
    return { invalid: { custom: validityCode(at.store.build, refusal.name) } };
  const custom = buildHas(at.store.build, 'dispatchGuards') ? undefined : rule.unfit?.(at, call.args);
  return custom === undefined ? undefined : { invalid: { custom } };
}
// #endregion

// #region extrinsic
/**
 * Applies an extrinsic: an invalid one changes nothing; of a valid one the nonce and the fee stand, whatever its call
 * does.
 *
 * @see BLOCKS-02 to BLOCKS-06, CALL-01
 */
export function applyExtrinsic(
  store: Store,
  block: bigint,
  { signer, call, length, weight, tip }: Extrinsic,
  author?: Hex,
): Applied | Missing {
  const pays = paysFor(store.build, call);
  if (typeof pays === 'object') return pays;
  const at: At = { store, block, signer, author, told: [] };
  const fee = (pays ? feeOf(length, weight.refTime) : 0n) + tip;
  const invalid = whyInvalid(at, call, pays, fee);
  if (invalid !== undefined) return 'missing' in invalid ? invalid : { outcome: invalid, told: [] };

  store.update(system.Account, [signer], (account) => ({ ...account, nonce: account.nonce + 1 }));
  takeFee(at, fee);
  const refusal = dispatchCall(at, call);
  if (isMissing(refusal)) return refusal;
  settleFee(at, fee, tip);
  const told = { refTime: (weight.refTime + baseWeight).toString(), proofSize: weight.proofSize.toString() };
  if (refusal === undefined) tell(at, 'System.ExtrinsicSuccess', { weight: told });
  else tell(at, 'System.ExtrinsicFailed', errorJson(refusal), { weight: told });
  return { outcome: refusal === undefined ? { ok: true } : { error: refusal }, told: at.told };
}
// #endregion

/** An outcome as the wire has it. */
export function outcomeJson(outcome: Outcome): JsonObject {
  return { ...outcome } as JsonObject;
}
