/**
 * The weight that gives a pool the price it is to have.
 *
 * @module
 */
import { U64F64, type Rao } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';
import { halfWeight, isWeight, wholeWeight, type Perquintill } from './pool.ts';

/** The reserves, and the price that they are to have. */
export interface InitialWeightInput {
  readonly price?: U64F64 | undefined;
  readonly taoReserve: Rao;
  readonly alphaReserve: Rao;
}

/** The weight, and what it is made of. */
export interface InitialWeightStages {
  /** What the alpha is worth at the price, in rao of TAO. */
  readonly alphaWorth?: bigint;
  readonly quoteWeight: Perquintill;
}

/** The bits of a price behind its point. */
const fraction = U64F64.one - 1n;
const refused = { rejection: { module: 'Swap', name: 'ReservesOutOfBalance' } } as const;

// #region initial-weight
/**
 * The weight of TAO: the TAO in the pool as a share of all that the pool is worth at the price.
 *
 * @see INITIAL-WEIGHT-01 to INITIAL-WEIGHT-04; pallet-swap `maybe_initialize_palswap`
 */
export function initialWeight(
  input: InitialWeightInput,
): InitialWeightStages | { readonly rejection: Rejection } {
  const { price, taoReserve, alphaReserve } = input;
  if (price === undefined) return { quoteWeight: halfWeight };

  const alphaWorth = U64F64.floor(price) * alphaReserve + ((alphaReserve * (price & fraction)) >> 64n);
  const all = alphaWorth + taoReserve;
  if (all === 0n) return refused;
  const quoteWeight = (taoReserve * wholeWeight) / all;
  return isWeight(quoteWeight) ? { alphaWorth, quoteWeight } : refused;
}
// #endregion
