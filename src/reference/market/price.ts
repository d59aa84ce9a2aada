/**
 * What one alpha costs in TAO, before anyone moves the price by trading.
 *
 * @module
 */
import { U64F64 } from '../numbers/index.ts';
import { baseWeight, isMarket, type Pool } from './pool.ts';

/** What a price is made of. */
export interface PriceStages {
  /** The weight of alpha through that of TAO. */
  readonly weightRatio?: U64F64;
  /** The reserve of TAO through that of alpha. */
  readonly reserveRatio?: U64F64;
  readonly price: U64F64;
}

// #region price
/**
 * The price of one alpha in TAO: the ratio of the weights times the ratio of the reserves.
 *
 * @returns 1 where there is no market, 0 where there is no alpha
 * @see PRICE-01 to PRICE-05; pallet-swap `current_price`, `calculate_price`
 */
export function priceOf(pool: Pool): PriceStages {
  if (!isMarket(pool)) return { price: U64F64.one };
  if (pool.alphaReserve === 0n) return { price: U64F64.zero };
  return curvePrice(pool);
}

/** The price that the curve gives, alpha or none. */
export function curvePrice(pool: Omit<Pool, 'mechanism'>): Required<PriceStages> {
  const integer = U64F64.saturatingFromInteger;
  const weightRatio = U64F64.safeDiv(integer(baseWeight(pool.quoteWeight)), integer(pool.quoteWeight));
  const reserveRatio = U64F64.safeDiv(integer(pool.taoReserve), integer(pool.alphaReserve));
  return { weightRatio, reserveRatio, price: U64F64.saturatingMul(weightRatio, reserveRatio) };
}

/** The price alone. */
export function spotPrice(pool: Pool): U64F64 {
  return priceOf(pool).price;
}
// #endregion
