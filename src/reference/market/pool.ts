/**
 * What a pool is: two reserves, how much the quote side weighs, and whether the subnet has one at all.
 *
 * @module
 */
import type { Rao, U16 } from '../numbers/index.ts';

/** A share in steps of 10^-18. */
export type Perquintill = bigint;

/** 1 as a Perquintill. */
export const wholeWeight: Perquintill = 1_000_000_000_000_000_000n;

/** A weight where nothing says otherwise. */
export const halfWeight: Perquintill = wholeWeight / 2n;

/** The least that either weight may be. */
export const leastWeight: Perquintill = wholeWeight / 100n;

/** A subnet's pool as it is stored. */
export interface Pool {
  /** 1 is a market; anything else, as the root has it, is one TAO for one alpha. */
  readonly mechanism: U16;
  /** TAO in the pool, the quote side. */
  readonly taoReserve: Rao;
  /** Alpha in the pool, the base side. */
  readonly alphaReserve: Rao;
  /** How much the TAO side weighs; the alpha side weighs the rest. */
  readonly quoteWeight: Perquintill;
}

/** Whether a pool has a market, and not one TAO for one alpha. */
export function isMarket({ mechanism }: Pick<Pool, 'mechanism'>): boolean {
  return mechanism === 1;
}

// #region weights
/** How much the alpha side weighs. */
export function baseWeight(quoteWeight: Perquintill): Perquintill {
  return wholeWeight - quoteWeight;
}

/**
 * Whether a pool may have these weights.
 *
 * @see REBALANCE-04; pallet-swap `check_constraints`
 */
export function isWeight(quoteWeight: Perquintill): boolean {
  return quoteWeight >= leastWeight && baseWeight(quoteWeight) >= leastWeight;
}
// #endregion
