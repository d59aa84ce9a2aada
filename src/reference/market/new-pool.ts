/**
 * What the pool of a new subnet starts with: the whole lock of its owner, and alpha at the price of others.
 *
 * @module
 */
import { U64F64, type Rao } from '../numbers/index.ts';
import { halfWeight, type Perquintill } from './pool.ts';

/** What is known when a subnet is registered. */
export interface NewPoolInput {
  /** The prices of all subnets that there are but the root, in any order. */
  readonly prices: readonly U64F64[];
  /** The least that a pool starts with. */
  readonly networkMinLock: Rao;
  /** What the owner was charged. */
  readonly lockAmount: Rao;
}

/** The pool, and what became of the lock. */
export interface NewPoolStages {
  readonly medianPrice: U64F64;
  readonly subnetTao: Rao;
  readonly subnetAlphaIn: Rao;
  readonly subnetLocked: Rao;
  readonly recycled: Rao;
  readonly quoteWeight: Perquintill;
}

// #region new-pool
/**
 * TAO and alpha of a new pool.
 *
 * @see NEW-POOL-04 to NEW-POOL-06; subtensor `do_register_network`
 */
export function newPool({ prices, networkMinLock, lockAmount }: NewPoolInput): NewPoolStages {
  const medianPrice = medianAlphaPrice(prices);
  const subnetTao = lockAmount >= networkMinLock ? lockAmount : networkMinLock;
  const alpha = U64F64.safeDiv(U64F64.saturatingFromInteger(subnetTao), medianPrice);
  return {
    medianPrice,
    subnetTao,
    subnetAlphaIn: U64F64.saturatingToU64(alpha) as Rao,
    subnetLocked: lockAmount,
    recycled: 0n as Rao,
    quoteWeight: halfWeight,
  };
}
// #endregion

// #region median
/**
 * The median of the prices that are above 0; of an even number the mean of the middle two.
 *
 * @returns 1 where there is none
 * @see NEW-POOL-01 to NEW-POOL-03; subtensor `get_median_subnet_alpha_price`
 */
export function medianAlphaPrice(prices: readonly U64F64[]): U64F64 {
  const ascending = prices
    .filter((price) => price > U64F64.zero)
    .sort((a, b) => (a < b ? -1 : Number(a > b)));
  const upper = ascending[Math.floor(ascending.length / 2)];
  if (upper === undefined) return U64F64.one;
  if (ascending.length % 2 === 1) return upper;
  const lower = ascending[ascending.length / 2 - 1];
  return U64F64.safeDiv(U64F64.saturatingAdd(lower, upper), U64F64.saturatingFromInteger(2n));
}
// #endregion
