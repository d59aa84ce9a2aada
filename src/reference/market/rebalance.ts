/**
 * New reserves for a pool without moving its price: the weights give way.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import { baseWeight, halfWeight, isWeight, wholeWeight, type Perquintill, type Pool } from './pool.ts';

/** The pool as it is, and what the protocol wants to add to it. */
export interface RebalanceInput extends Omit<Pool, 'mechanism'> {
  readonly taoDelta: Rao;
  readonly alphaDelta: Rao;
}

/** The weight from then on, and what may be added. */
export interface RebalanceOutput {
  readonly quoteWeight: Perquintill;
  readonly taoDelta: Rao;
  readonly alphaDelta: Rao;
}

/** The step's stages. */
export interface RebalanceStages extends RebalanceOutput {
  readonly baseShare: bigint;
  readonly quoteShare: bigint;
  /** What the two shares come to, in range or not. */
  readonly newQuoteWeight: Perquintill;
}

/** The greatest u128. */
const most = (1n << 128n) - 1n;
const saturate = (x: bigint): bigint => (x > most ? most : x);

// #region rebalance
/**
 * The weight at which the price stays when the deltas come in. Only the weight changes here; the reserves later.
 *
 * @returns no deltas and the old weight where the new one would be out of range
 * @see REBALANCE-01 to REBALANCE-06; pallet-swap `adjust_protocol_liquidity`, `update_weights_for_added_liquidity`
 */
export function rebalanced(input: RebalanceInput): RebalanceStages {
  const { quoteWeight, taoReserve, alphaReserve, taoDelta, alphaDelta } = input;
  const newTao = taoReserve + taoDelta;
  const newAlpha = alphaReserve + alphaDelta;

  const baseShare = weighted(baseWeight(quoteWeight), taoReserve * newAlpha);
  const quoteShare = weighted(quoteWeight, alphaReserve * newTao);
  const all = saturate(baseShare + quoteShare);
  const newQuoteWeight = all === 0n ? halfWeight : (quoteShare * wholeWeight) / all;

  const stages = { baseShare, quoteShare, newQuoteWeight };
  if (isWeight(newQuoteWeight)) return { ...stages, quoteWeight: newQuoteWeight, taoDelta, alphaDelta };
  return { ...stages, quoteWeight, taoDelta: 0n as Rao, alphaDelta: 0n as Rao };
}
// #endregion

/** What comes of an injection. */
export function rebalance(input: RebalanceInput): RebalanceOutput {
  const { quoteWeight, taoDelta, alphaDelta } = rebalanced(input);
  return { quoteWeight, taoDelta, alphaDelta };
}

// #region weighted
/**
 * A product of reserves times a weight, to the nearest whole; a half goes up.
 *
 * @see REBALANCE-02; pallet-swap `mul_perquintill_round`
 */
function weighted(weight: Perquintill, product: bigint): bigint {
  return saturate((saturate(product) * weight + halfWeight) / wholeWeight);
}
// #endregion
