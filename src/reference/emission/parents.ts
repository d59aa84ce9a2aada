/**
 * Parents: what a validator's dividend comes to when those that lent it their stake have their part.
 *
 * @module
 */
import { U96F32, type Rao, type U16 } from '../numbers/index.ts';
import type { AccountId } from './account.ts';
import { taoWeightShare } from './root-proportion.ts';

/** A hotkey with its owner and its stake. */
export interface Staked {
  readonly hotkey: AccountId;
  readonly coldkey: AccountId;
  /** Its alpha on the subnet. */
  readonly alphaStake: Rao;
  /** Its TAO on root. */
  readonly rootStake: Rao;
}

/** A hotkey that lends a share of its stake. */
export interface Parent extends Staked {
  /** In parts of 2^64 − 1. */
  readonly proportion: bigint;
}

/** A validator with its dividend and its kin. */
export interface ParentsInput extends Staked {
  readonly dividend: Rao;
  /** What it keeps of a parent's part, in parts of 65535. */
  readonly childkeyTake: U16;
  /** What of a parent's part is recycled, in parts of 2^64 − 1. */
  readonly ckBurn: bigint;
  /** In parts of 2^64 − 1. */
  readonly taoWeight: bigint;
  /** The shares that it lends to children of its own, in parts of 2^64 − 1. */
  readonly children: readonly bigint[];
  /** In the order stored. */
  readonly parents: readonly Parent[];
}

/** What each comes to. */
export interface ParentsStages {
  /** Those of the parents in their order, and then its own. */
  readonly dividends: readonly { readonly hotkey: AccountId; readonly dividend: Rao }[];
  readonly recycled: Rao;
  /** Whole rao. */
  readonly selfContribution: Rao;
  readonly contributions: readonly U96F32[];
  readonly totalContribution: U96F32;
  readonly childkeyTakes: readonly U96F32[];
  readonly burns: readonly U96F32[];
}

const { saturatingFromInteger, saturatingMul, saturatingSub, saturatingToU64, safeDiv, zero, one } = U96F32;
const wholeU64 = saturatingFromInteger(2n ** 64n - 1n);
const wholeU16 = saturatingFromInteger(65535n);
const share = (proportion: bigint): U96F32 => safeDiv(saturatingFromInteger(proportion), wholeU64);
const sum = (values: readonly U96F32[]): U96F32 => values.reduce(U96F32.saturatingAdd, zero);

// #region contributions
/**
 * What the stake of a hotkey counts for, when a part of it counts.
 *
 * @see PARENTS-01; subtensor `get_parent_child_dividends_distribution`, `get_self_contribution`
 */
function contribution({ alphaStake, rootStake }: Staked, part: U96F32, taoWeight: U96F32): U96F32 {
  const alpha = saturatingMul(saturatingFromInteger(alphaStake), part);
  const root = saturatingMul(saturatingMul(saturatingFromInteger(rootStake), part), taoWeight);
  return U96F32.saturatingAdd(alpha, root);
}

/**
 * What a hotkey contributes itself: its own stake without what it lends, in whole rao.
 *
 * @see PARENTS-02; subtensor `get_self_contribution`
 */
export function selfContribution(hotkey: Staked & Pick<ParentsInput, 'children' | 'taoWeight'>): Rao {
  const kept = hotkey.children.map(share).reduce(saturatingSub, one);
  return saturatingToU64(contribution(hotkey, kept, taoWeightShare(hotkey.taoWeight))) as Rao;
}
// #endregion

// #region parents
/**
 * A validator's dividend cut up between its parents and itself.
 *
 * @see PARENTS-03 to PARENTS-08; subtensor `get_parent_child_dividends_distribution`
 */
export function parents(input: ParentsInput): ParentsStages {
  const dividend = saturatingFromInteger(input.dividend);
  const takeShare = safeDiv(saturatingFromInteger(BigInt(input.childkeyTake)), wholeU16);
  const burnShare = share(input.ckBurn);
  const taoWeight = taoWeightShare(input.taoWeight);

  const own = selfContribution(input);
  const contributions = input.parents.map((parent) =>
    contribution(parent, share(parent.proportion), taoWeight),
  );
  const totalContribution = sum([saturatingFromInteger(own), ...contributions]);

  const parts = contributions.map((each) =>
    saturatingMul(dividend, U96F32.checkedDiv(each, totalContribution) ?? zero),
  );
  const pays = input.parents.map(({ coldkey }) => coldkey !== input.coldkey);
  const burns = parts.map((part, at) => (pays[at] ? saturatingMul(burnShare, part) : zero));
  const takes = parts.map((part, at) => (pays[at] ? saturatingMul(takeShare, part) : zero));
  const left = parts.reduce(saturatingSub, dividend);

  const toParents = input.parents.map(({ hotkey }, at) => ({
    hotkey,
    dividend: saturatingToU64(saturatingSub(saturatingSub(parts[at], burns[at]), takes[at])) as Rao,
  }));
  const toSelf = saturatingToU64(U96F32.saturatingAdd(left, sum(takes))) as Rao;
  return {
    dividends: [...toParents, { hotkey: input.hotkey, dividend: toSelf }],
    recycled: burns.reduce((all, burn) => all + saturatingToU64(burn), 0n) as Rao,
    selfContribution: own,
    contributions,
    totalContribution,
    childkeyTakes: takes,
    burns,
  };
}
// #endregion
