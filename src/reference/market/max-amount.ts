/**
 * The largest amount that a limit order swaps.
 *
 * @module
 */
import { mostU64, saturatingRao, type Rao, type U16 } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';
import type { Kind } from './curve.ts';
import { isMarket } from './pool.ts';
import { coin, mostReserves, swap, type SwapPool } from './swap.ts';

/** What is asked. */
export interface MaxAmountInput {
  readonly kind: Kind;
  readonly pool: SwapPool;
  /** In rao of TAO for one alpha. */
  readonly priceLimit: Rao;
  readonly feeRate: U16;
}

/** The amount, and what it is the sum of. */
export interface MaxAmountStages {
  readonly maxAmount: Rao;
  /** The amount that was tried. */
  readonly probe?: Rao;
  readonly amountPaidIn?: Rao;
  readonly feePaid?: Rao;
}

// #region max-amount
/**
 * How much of a limit order can be swapped: a thousand times the reserve is tried, and what is taken is the answer.
 *
 * @see MAX-AMOUNT-01 to MAX-AMOUNT-04; subtensor `get_max_amount_add`, `get_max_amount_remove`
 */
export function maxAmount(input: MaxAmountInput): MaxAmountStages | { readonly rejection: Rejection } {
  const { kind, pool, priceLimit, feeRate } = input;
  if (!isMarket(pool)) {
    const isOne = kind === 'buy' ? priceLimit >= coin : priceLimit <= coin;
    return { maxAmount: isOne ? (mostU64 as Rao) : (0n as Rao) };
  }
  const probe = saturatingRao((kind === 'buy' ? pool.taoReserve : pool.alphaReserve) * mostReserves);
  const answer = swap(kind, { pool, amount: probe, priceLimit, feeRate, dropFees: false });
  if ('rejection' in answer) return answer;
  const { amountPaidIn, feePaid } = answer.output;
  return { probe, amountPaidIn, feePaid, maxAmount: saturatingRao(amountPaidIn + feePaid) };
}
// #endregion
