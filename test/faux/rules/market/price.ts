import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/price.ts';

/** A wrong rule for each clause of the price. */
export const priceRules: readonly FauxRule[] = [
  {
    clause: 'PRICE-01',
    file,
    find: 'if (!isMarket(pool))',
    replace: 'if (pool.mechanism === 0)',
    says: 'only the mechanism 0 has no market',
  },
  {
    clause: 'PRICE-02',
    file,
    find: 'if (pool.alphaReserve === 0n) return { price: U64F64.zero };',
    replace: 'if (pool.alphaReserve === 0n) return { price: U64F64.one };',
    says: 'an empty pool has the price 1',
  },
  {
    clause: 'PRICE-03',
    file,
    find: 'integer(baseWeight(pool.quoteWeight)), integer(pool.quoteWeight)',
    replace: 'integer(pool.quoteWeight), integer(baseWeight(pool.quoteWeight))',
    says: 'the side that weighs more is worth more',
  },
  {
    clause: 'PRICE-04',
    file,
    find: 'price: U64F64.saturatingMul(weightRatio, reserveRatio)',
    replace:
      'price: U64F64.saturatingFromBits((baseWeight(pool.quoteWeight) * pool.taoReserve * U64F64.one) / (pool.quoteWeight * pool.alphaReserve || 1n))',
    says: 'the price is one quotient, cut off once',
  },
  {
    clause: 'PRICE-05',
    file,
    find: 'price: U64F64.saturatingMul(weightRatio, reserveRatio)',
    replace: 'price: U64F64.checkedMul(weightRatio, reserveRatio) ?? U64F64.zero',
    says: 'a price that does not fit is 0',
  },
];
