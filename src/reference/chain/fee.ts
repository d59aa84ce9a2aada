/**
 * What an extrinsic costs: its bytes, what it weighs, and what its sender adds.
 *
 * @module
 */
import { saturatingU64 } from '../numbers/index.ts';

/** What `fee` takes. */
export interface FeeInput {
  /** The bytes of the whole extrinsic. */
  readonly length: number;
  /** What the call weighs, in picoseconds. */
  readonly refTime: bigint;
  /** What an extrinsic weighs without its call. */
  readonly baseWeight: bigint;
  /** Whether the call is one that pays. */
  readonly paysFee: boolean;
  /** What the sender adds. */
  readonly tip: bigint;
}

/** The fee, and its parts. */
export interface FeeStages {
  readonly base: bigint;
  readonly weight: bigint;
  readonly fee: bigint;
}

// #region fee
/** What a block may weigh: four seconds. @see FEE-04; subtensor `MAXIMUM_BLOCK_WEIGHT` */
export const mostWeight = 4_000_000_000_000n;

/** A weight as a fee: a 2000th of it, the half rounded down. @see FEE-02; subtensor `LinearWeightToFee` */
export function weightFee(refTime: bigint): bigint {
  const charged = refTime < mostWeight ? refTime : mostWeight;
  return (charged + 999n) / 2000n;
}

/** The fee of an extrinsic. @see FEE-01, FEE-03, FEE-05, FEE-06; Substrate `compute_fee` */
export function fee({ length, refTime, baseWeight, paysFee, tip }: FeeInput): FeeStages {
  const base = weightFee(baseWeight);
  const weight = weightFee(refTime);
  const own = paysFee ? base + BigInt(length) + weight : 0n;
  return { base, weight, fee: saturatingU64(own + tip) };
}
// #endregion
