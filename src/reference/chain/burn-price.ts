/**
 * What a registration costs: the price falls with each block and rises with each registration.
 *
 * @module
 */
import { saturatingU64, U64F64, type BlockNumber, type Rao } from '../numbers/index.ts';

/** A number in steps of 2^-32, from 0 to 1. */
export type Q32 = bigint & { readonly q32?: never };

/** What the price depends on. */
export interface BurnRules {
  readonly minBurn: Rao;
  readonly maxBurn: Rao;
  /** The blocks in which the price halves; 0 for a price that does not fall. */
  readonly halfLife: number;
  /** What a registration multiplies the price by. */
  readonly increaseMult: U64F64;
}

/** Something that happens, so many times in a row. */
export interface BurnStep {
  readonly kind: 'block' | 'registration';
  readonly times: number;
}

/** What `burnPrice` takes. */
export interface BurnPriceInput extends BurnRules {
  readonly burn: Rao;
  /** The block before the first step. */
  readonly block: BlockNumber;
  readonly steps: readonly BurnStep[];
}

/** The price in the end, what was paid, and how it came about. */
export interface BurnPriceStages {
  readonly decayFactor: Q32;
  /** The price after each step. */
  readonly burns: readonly Rao[];
  readonly burn: Rao;
  /** What each registration paid. */
  readonly paid: readonly Rao[];
}

// #region factor
const one = (1n << 32n) as Q32;
const half = one >> 1n;

/** A value times a factor, cut to whole units. @see BURN-PRICE-01; subtensor `mul_by_q32` */
export function mulByQ32(value: bigint, factor: Q32): bigint {
  return saturatingU64((value * factor) >> 32n);
}

/** A factor to a power: squares from the lowest bit on, each product cut. @see BURN-PRICE-03; subtensor `pow_q32` */
export function powQ32(base: Q32, exponent: number): Q32 {
  let result: Q32 = one;
  let factor = base;
  for (let power = exponent; power > 0; power >>= 1) {
    if (power & 1) result = mulByQ32(result, factor);
    factor = mulByQ32(factor, factor);
  }
  return result;
}

/**
 * What the price is multiplied by in a block.
 *
 * The power never falls where its base rises, so that halving the interval finds the greatest base.
 *
 * @see BURN-PRICE-02; subtensor `decay_factor_q32`
 */
export function decayFactor(halfLife: number): Q32 {
  if (halfLife === 0) return one;
  let low: Q32 = 0n;
  let high: Q32 = one;
  while (low + 1n < high) {
    const middle = low + ((high - low) >> 1n);
    if (powQ32(middle, halfLife) > half) high = middle;
    else low = middle;
  }
  return low;
}
// #endregion

// #region price
/** The price within its bounds: the lower one first. @see BURN-PRICE-05 */
function bounded(burn: bigint, { minBurn, maxBurn }: BurnRules): Rao {
  const raised = burn < minBurn ? minBurn : burn;
  return (raised > maxBurn ? maxBurn : raised) as Rao;
}

/**
 * The price at the beginning of a block.
 *
 * @see BURN-PRICE-01, BURN-PRICE-04; subtensor `update_registration_prices_for_networks`
 */
export function decayBurn(burn: Rao, factor: Q32, block: BlockNumber, rules: BurnRules): Rao {
  const falls = rules.halfLife > 0 && block > 1n;
  return bounded(falls ? mulByQ32(burn, factor) : burn, rules);
}

/**
 * The price after a registration.
 *
 * @see BURN-PRICE-06; subtensor `bump_registration_price_after_registration`
 */
export function bumpBurn(burn: Rao, rules: BurnRules): Rao {
  const multiplier = rules.increaseMult > U64F64.one ? rules.increaseMult : U64F64.one;
  const product = U64F64.saturatingMul(U64F64.saturatingFromInteger(burn), multiplier);
  return bounded(U64F64.saturatingToU64(product), rules);
}
// #endregion

/** The price through blocks and registrations. @see BURN-PRICE-07 */
export function burnPrice(input: BurnPriceInput): BurnPriceStages {
  const factor = decayFactor(input.halfLife);
  const burns: Rao[] = [];
  const paid: Rao[] = [];
  let { burn } = input;
  let block: bigint = input.block;
  for (const { kind, times } of input.steps) {
    for (let time = 0; time < times; time++)
      if (kind === 'block') {
        block += 1n;
        burn = decayBurn(burn, factor, block as BlockNumber, input);
      } else {
        paid.push(burn);
        burn = bumpBurn(burn, input);
      }
    burns.push(burn);
  }
  return { decayFactor: factor, burns, burn, paid };
}
