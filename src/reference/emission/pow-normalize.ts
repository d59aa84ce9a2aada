/**
 * Values as shares of the sum of their powers, by way of numbers that fit an I32F32.
 *
 * @module
 */
import { checkedSqrt, safePow, U64F64 } from '../numbers/index.ts';

/** How the shares came about; factor and powers are absent where everything is 0. */
export interface PowNormalizeStages {
  readonly scaledFlows: readonly U64F64[];
  readonly flowFactor?: U64F64;
  readonly powers?: readonly U64F64[];
  readonly shares: readonly U64F64[];
}

// #region pow-normalize
const mostI32 = U64F64.saturatingFromInteger(2n ** 31n - 1n);
const leastTimesCount = U64F64.safeDiv(mostI32, U64F64.saturatingFromInteger(2n ** 64n - 1n));
const epsilon = U64F64.safeDiv(U64F64.one, U64F64.saturatingFromInteger(1000n));

const highest = (values: readonly U64F64[]): U64F64 =>
  values.reduce((high, value) => (value > high ? value : high), U64F64.zero);

/**
 * Each value to a power, as a share of all of them. The values are first brought to at most 1, and then so
 * high that the sum of their squares still fits 2^31.
 *
 * @see SUBNET-SHARES-14 to SUBNET-SHARES-16; subtensor `inplace_pow_normalize`
 */
export function powNormalize(flows: readonly U64F64[], exponent: U64F64): PowNormalizeStages {
  const scale = U64F64.safeDiv(U64F64.one, highest(flows));
  const scaledFlows = flows.map((flow) => U64F64.saturatingMul(scale, flow));

  const high = highest(scaledFlows);
  const count = U64F64.saturatingFromInteger(BigInt(flows.length));
  const timesCount = U64F64.saturatingMul(count, U64F64.saturatingMul(high, high));
  if (timesCount < leastTimesCount) return { scaledFlows, shares: scaledFlows };

  // There is a root: no value of the format is below 0.
  const flowFactor = checkedSqrt(U64F64, U64F64.safeDiv(mostI32, timesCount), epsilon) as U64F64;
  const powers = scaledFlows.map((flow) => safePow(U64F64.saturatingMul(flowFactor, flow), exponent));
  const sum = U64F64.sum(powers);
  return { scaledFlows, flowFactor, powers, shares: powers.map((power) => U64F64.safeDiv(power, sum)) };
}
// #endregion
