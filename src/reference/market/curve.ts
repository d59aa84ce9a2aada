/**
 * The curve of a pool: what comes out for what goes in, and what goes in until a price is reached.
 *
 * @module
 */
import { mostU64, saturatingRao, U64F64, type Rao } from '../numbers/index.ts';
import { baseWeight, wholeWeight, type Pool } from './pool.ts';
import { powRatioScaled } from './power.ts';

/** Which way a swap goes: TAO for alpha, or alpha for TAO. */
export type Kind = 'buy' | 'sell';

/** A pool seen from a swap: the side that grows and the side that shrinks. */
export interface Sides {
  readonly reserveIn: Rao;
  readonly reserveOut: Rao;
  readonly weightIn: bigint;
  readonly weightOut: bigint;
}

/** The sides of a pool. */
export function sidesOf(
  kind: Kind,
  { taoReserve, alphaReserve, quoteWeight }: Omit<Pool, 'mechanism'>,
): Sides {
  const [tao, alpha] = [quoteWeight, baseWeight(quoteWeight)];
  return kind === 'buy'
    ? { reserveIn: taoReserve, reserveOut: alphaReserve, weightIn: tao, weightOut: alpha }
    : { reserveIn: alphaReserve, reserveOut: taoReserve, weightIn: alpha, weightOut: tao };
}

/** How finely the ratio is asked for, and the amount at a limit. */
const ratioPrecision = 256;
const limitPrecision = 1024;

const one = U64F64.one;
const integer = U64F64.saturatingFromInteger;
/** A number of steps of 10^-18. */
const quintillionths = (steps: bigint): U64F64 => U64F64.safeDiv(integer(steps), integer(wholeWeight));

// #region ratio
/**
 * How much of the paid side is left: (reserve / (reserve + amount)) ^ (weight in / weight out), at most 1.
 *
 * @returns 0 where the power is no u64
 * @see SWAP-07, SWAP-08; pallet-swap `exp_scaled`
 */
export function ratioLeft({ reserveIn, weightIn, weightOut }: Sides, amount: Rao): U64F64 {
  const filled = saturatingRao(reserveIn + amount);
  const power = powRatioScaled({
    base: [reserveIn, filled],
    exponent: [weightIn, weightOut],
    precision: ratioPrecision,
    scale: wholeWeight,
  });
  if (power === undefined || power > mostU64) return U64F64.zero;
  const ratio = quintillionths(power);
  return ratio < one ? ratio : one;
}
// #endregion

// #region paid-out
/**
 * What the pool pays: the part of its reserve that is not left, rounded down.
 *
 * @see SWAP-09; pallet-swap `convert_deltas`
 */
export function paidOut({ reserveOut }: Sides, ratio: U64F64): Rao {
  return U64F64.saturatingToU64(
    U64F64.saturatingMul(integer(reserveOut), U64F64.saturatingSub(one, ratio)),
  ) as Rao;
}
// #endregion

// #region until
/**
 * What goes in until the price is at the limit: reserve · ((how far the price moves) ^ weight out − 1), rounded down.
 *
 * @param rise how many times the price grows for a buyer or falls for a seller, as a ratio of prices
 * @see SWAP-11, SWAP-12; pallet-swap `calculate_quote_delta_in`, `calculate_base_delta_in`
 */
export function amountUntil({ reserveIn, weightOut }: Sides, rise: readonly [U64F64, U64F64]): Rao {
  const power = powRatioScaled({
    base: rise,
    exponent: [weightOut, wholeWeight],
    precision: limitPrecision,
    scale: wholeWeight,
  });
  if (power === undefined) return 0n as Rao;
  const growth = U64F64.saturatingSub(quintillionths(saturatingRao(power)), one);
  return U64F64.saturatingToU64(U64F64.saturatingMul(integer(reserveIn), growth)) as Rao;
}
// #endregion
