/**
 * An extrinsic on its way through a block: is it valid, who pays, what does its call do, what is told.
 *
 * @module
 */
import type { JsonObject } from '../../operation.ts';
import type { Call } from '../calls/index.ts';
import { callRules } from '../extrinsics/index.ts';
import type { Hex } from '../scale/index.ts';
import { system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { allOrNothing, tell, type At, type ToldEvent } from './at.ts';
import { baseWeight, burnFee, canPay, feeOf, takeFee, type Weight } from './fee.ts';
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

const batches = ['Utility.batch', 'Utility.batch_all', 'Utility.force_batch'];

// #region dispatch
/** Whether a batch holds a batch, which is not let through. @see BLOCKS-07; subtensor `NoNestingCallFilter` */
function isNested({ call, args }: Call): boolean {
  return (
    batches.includes(call) && (args.calls as readonly Call[]).some((inner) => batches.includes(inner.call))
  );
}

/**
 * Dispatches a call, all or nothing.
 *
 * @see BLOCKS-06, BLOCKS-07
 */
export function dispatchCall(at: At, call: Call): Refusal | undefined {
  const rule = ruleOf(call);
  if (isMissing(rule)) return rule;
  if (isNested(call)) return { module: 'System', name: 'CallFiltered' };
  return allOrNothing(at, () => rule.run(at, call.args, dispatchCall));
}
// #endregion

// #region validity
/** Why an extrinsic does not get into a block, in the order of the checks. @see BLOCKS-03, BLOCKS-05 */
function whyInvalid(at: At, rule: AnyCallRule, call: Call, fee: bigint) {
  const { providers, sufficients } = at.store.get(system.Account, at.signer);
  if (rule.pays && providers === 0 && sufficients === 0) return { invalid: 'Payment' as const };
  if (!canPay(at.store, at.signer, fee)) return { invalid: 'Payment' as const };
  const custom = rule.unfit?.(at, call.args);
  return custom === undefined ? undefined : { invalid: { custom } };
}
// #endregion

// #region extrinsic
/**
 * Applies an extrinsic: an invalid one changes nothing; of a valid one the nonce and the fee stand, whatever its call
 * does.
 *
 * @see BLOCKS-02 to BLOCKS-06
 */
export function applyExtrinsic(
  store: Store,
  block: bigint,
  { signer, call, length, weight, tip }: Extrinsic,
): Applied | Missing {
  const rule = ruleOf(call);
  if (isMissing(rule)) return rule;
  const at: At = { store, block, signer, told: [] };
  const fee = (rule.pays ? feeOf(length, weight.refTime) : 0n) + tip;
  const invalid = whyInvalid(at, rule, call, fee);
  if (invalid !== undefined) return { outcome: invalid, told: [] };

  store.update(system.Account, [signer], (account) => ({ ...account, nonce: account.nonce + 1 }));
  takeFee(at, fee);
  const refusal = dispatchCall(at, call);
  if (isMissing(refusal)) return refusal;
  burnFee(at, fee, tip);
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
