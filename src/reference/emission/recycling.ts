/**
 * Alpha that somebody gives up: bought by a registration, recycled, or burned.
 *
 * @module
 */
import { swapTaoForAlpha, type SwapPool } from '../market/index.ts';
import type { Rao, U16 } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';
import { minus, plus } from './pool-state.ts';

/** How alpha is given up. */
export type Way = 'registration' | 'recycle' | 'burn';

/** What moves when alpha of a subnet is given up. */
export interface AlphaSupply extends SwapPool {
  readonly initialized: boolean;
  /** The TAO on the subnet's own account. */
  readonly accountBalance: Rao;
  /** The TAO in all subnets, as the chain counts it. */
  readonly totalStake: Rao;
  /** Alpha outside the pool. */
  readonly alphaOut: Rao;
  /** What the ledger of alpha counts as issued. */
  readonly totalAlphaIssuance: Rao;
  readonly alphaRecycled: Rao;
  readonly alphaBurned: Rao;
  /** What the coldkey has staked on the hotkey, free of locks. */
  readonly stake: Rao;
}

/** What the step takes. */
export interface RecyclingInput extends AlphaSupply {
  readonly way: Way;
  /** The price in TAO of a registration, or the alpha that its holder wants to give up. */
  readonly amount: Rao;
  /** The fee of the pool, in steps of 1/65535. */
  readonly feeRate: U16;
}

/** What came of it, with the stages, or the chain's no. */
export type RecyclingAnswer =
  | {
      readonly output: AlphaSupply;
      readonly stages: { readonly paidIn?: Rao; readonly bought?: Rao; readonly taken?: Rao };
    }
  | { readonly rejection: Rejection };

// #region recycling
/**
 * What a subnet holds and counts once alpha was given up.
 *
 * @see RECYCLING-01 to RECYCLING-08; subtensor `do_register`, `do_recycle_alpha`, `do_burn_alpha`
 */
export function giveUp({ way, amount, feeRate, ...supply }: RecyclingInput): RecyclingAnswer {
  if (way === 'registration') return register(supply, amount, feeRate);

  const taken = amount < supply.stake ? amount : supply.stake;
  if (supply.alphaOut < taken)
    return { rejection: { module: 'SubtensorModule', name: 'InsufficientLiquidity' } };
  const without = { ...supply, stake: minus(supply.stake, taken) };
  return { output: way === 'recycle' ? recycled(without, taken) : burned(without, taken), stages: { taken } };
}

/** Out of issuance, and counted. @see RECYCLING-07 */
function recycled(supply: AlphaSupply, taken: Rao): AlphaSupply {
  return {
    ...supply,
    alphaOut: minus(supply.alphaOut, taken),
    totalAlphaIssuance: minus(supply.totalAlphaIssuance, taken),
    alphaRecycled: plus(supply.alphaRecycled, taken),
  };
}

/** Counted, and nothing else. @see RECYCLING-08 */
function burned(supply: AlphaSupply, taken: Rao): AlphaSupply {
  return { ...supply, alphaBurned: plus(supply.alphaBurned, taken) };
}
// #endregion

// #region registration
/**
 * A registration pays its price to the subnet and buys alpha, which nobody gets: it leaves the pool and is counted
 * neither outside nor as recycled.
 *
 * @see RECYCLING-01 to RECYCLING-04; subtensor `do_register`
 */
function register(supply: AlphaSupply, price: Rao, feeRate: U16): RecyclingAnswer {
  const swapped = swapTaoForAlpha({ pool: supply, amount: price, feeRate, dropFees: false });
  if ('rejection' in swapped) return swapped;
  const { amountPaidIn: paidIn, amountPaidOut: bought, quoteWeight } = swapped;
  return {
    output: {
      ...supply,
      quoteWeight,
      initialized: supply.mechanism === 1 || supply.initialized,
      taoReserve: plus(supply.taoReserve, paidIn),
      alphaReserve: minus(supply.alphaReserve, bought),
      accountBalance: plus(supply.accountBalance, price),
      totalStake: plus(supply.totalStake, price),
    },
    stages: { paidIn, bought },
  };
}
// #endregion
