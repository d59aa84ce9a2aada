/**
 * Root proportion: how the TAO staked on root compares with the alpha of one subnet.
 *
 * @module
 */
import { U96F32, type Rao } from '../numbers/index.ts';

/** What the rule takes. */
export interface RootProportionInput {
  /** The TAO staked on root: `SubnetTAO` of subnet 0. */
  readonly rootTao: Rao;
  /** How much TAO counts, in parts of 2^64 − 1. */
  readonly taoWeight: bigint;
  /** The alpha in the subnet's pool and outside it. */
  readonly alphaIssuance: Rao;
}

/** What it is made of. */
export interface RootProportionStages {
  /** How much TAO counts, as a number from 0 to 1. */
  readonly taoWeight: U96F32;
  /** The TAO on root for as much as it counts. */
  readonly weightedRootTao: U96F32;
  readonly rootProportion: U96F32;
}

// #region tao-weight
/** The largest u64, which stands for the whole. */
const whole = U96F32.saturatingFromInteger(2n ** 64n - 1n);

/**
 * How much TAO counts beside alpha.
 *
 * @see ROOT-PROPORTION-01; subtensor `get_tao_weight`
 */
export function taoWeightShare(taoWeight: bigint): U96F32 {
  return U96F32.safeDiv(U96F32.saturatingFromInteger(taoWeight), whole);
}
// #endregion

// #region root-proportion
/**
 * The part that root has in a subnet: its TAO, for as much as it counts, in that and all alpha.
 *
 * @returns 0 where there is neither
 * @see ROOT-PROPORTION-02 to ROOT-PROPORTION-04; subtensor `root_proportion`
 */
export function rootProportion(input: RootProportionInput): RootProportionStages {
  const taoWeight = taoWeightShare(input.taoWeight);
  const weightedRootTao = U96F32.saturatingMul(U96F32.saturatingFromInteger(input.rootTao), taoWeight);
  const both = U96F32.saturatingAdd(weightedRootTao, U96F32.saturatingFromInteger(input.alphaIssuance));
  return {
    taoWeight,
    weightedRootTao,
    rootProportion: U96F32.checkedDiv(weightedRootTao, both) ?? U96F32.zero,
  };
}
// #endregion
