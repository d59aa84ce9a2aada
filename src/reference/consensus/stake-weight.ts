/**
 * What comes before the epoch: the stake weight of a hotkey on a subnet.
 *
 * @module
 */
import { I64F64, saturatingConversion, U96F32, type Rao } from '../numbers/index.ts';

/** A share of 2^64 − 1: how much of a hotkey's stake goes to another, or counts. */
export type U64Share = bigint;

/** A hotkey that passes on a part of its stake. */
export interface Parent {
  /** What share of its stake it passes on, 2^64 − 1 being all of it. */
  readonly proportion: U64Share;
  /** Its stake on the subnet. */
  readonly alpha: Rao;
  /** Its stake on root. */
  readonly tao: Rao;
}

/** What the stake weight of one hotkey is made of. */
export interface StakeWeightInput {
  /** The hotkey's own stake on the subnet. */
  readonly alpha: Rao;
  /** Its own stake on root. */
  readonly tao: Rao;
  /** What a rao of TAO counts beside a rao of alpha, 2^64 − 1 being the same. */
  readonly taoWeight: U64Share;
  /** The hotkeys that pass on stake to it on this subnet. */
  readonly parents: readonly Parent[];
  /** The shares of its stake that it passes on, one a child. */
  readonly children: readonly U64Share[];
}

/** The stages. */
export interface StakeWeightStages {
  readonly inheritedAlpha: Rao;
  readonly inheritedTao: Rao;
  /** The TAO weight as a number. */
  readonly taoWeight: I64F64;
  readonly stakeBits: I64F64;
}

const widened = saturatingConversion(U96F32, I64F64);
const whole = U96F32.saturatingFromInteger(2n ** 64n - 1n);

// #region stake-weight
/**
 * The stake weight of a hotkey on a subnet: its alpha, and its TAO for as much as TAO counts.
 *
 * @see STAKE-WEIGHT-01, STAKE-WEIGHT-05, STAKE-WEIGHT-06; subtensor `get_stake_weights_for_network`
 */
export function stakeWeight(input: StakeWeightInput): StakeWeightStages {
  const inheritedAlpha = inherited(
    input.alpha,
    input.children,
    input.parents.map(({ proportion, alpha }) => ({ proportion, stake: alpha })),
  );
  const inheritedTao = inherited(
    input.tao,
    input.children,
    input.parents.map(({ proportion, tao }) => ({ proportion, stake: tao })),
  );
  const taoWeight = widened(toShare(input.taoWeight));
  const counted = I64F64.saturatingMul(I64F64.saturatingFromInteger(inheritedTao), taoWeight);
  const stakeBits = I64F64.saturatingAdd(I64F64.saturatingFromInteger(inheritedAlpha), counted);
  return { inheritedAlpha, inheritedTao, taoWeight, stakeBits };
}
// #endregion

// #region inherited
/**
 * What a hotkey's own stake comes to when its children have taken their shares and its parents have given theirs.
 *
 * @see STAKE-WEIGHT-02 to STAKE-WEIGHT-04; subtensor `get_inherited_for_hotkey_on_subnet`, `get_tao_inherited_for_hotkey_on_subnet`
 */
function inherited(
  own: Rao,
  children: readonly U64Share[],
  parents: readonly { readonly proportion: U64Share; readonly stake: Rao }[],
): Rao {
  const part = (stake: Rao, proportion: U64Share): U96F32 =>
    U96F32.saturatingMul(U96F32.saturatingFromInteger(stake), toShare(proportion));
  const all = (parts: readonly U96F32[]): U96F32 => parts.reduce(U96F32.saturatingAdd, U96F32.zero);

  const toChildren = all(children.map((proportion) => part(own, proportion)));
  const fromParents = all(parents.map(({ proportion, stake }) => part(stake, proportion)));
  const kept = U96F32.saturatingSub(U96F32.saturatingFromInteger(own), toChildren);
  return U96F32.saturatingToU64(U96F32.saturatingAdd(kept, fromParents)) as Rao;
}

/** A share of 2^64 − 1 as a number between 0 and 1, cut off at 32 bits behind the point. */
function toShare(proportion: U64Share): U96F32 {
  return U96F32.safeDiv(U96F32.saturatingFromInteger(proportion), whole);
}
// #endregion
