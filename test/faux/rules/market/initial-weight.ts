import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/initial-weight.ts';

/** A wrong rule for each clause of the weight for a price. */
export const initialWeightRules: readonly FauxRule[] = [
  {
    clause: 'INITIAL-WEIGHT-01',
    file,
    find: 'if (price === undefined) return { quoteWeight: halfWeight };',
    replace: 'if (price === undefined) return refused;',
    says: 'without a price there is no weight',
  },
  {
    clause: 'INITIAL-WEIGHT-02',
    file,
    find: '(taoReserve * wholeWeight) / all',
    replace: '(alphaWorth * wholeWeight) / all',
    says: 'TAO weighs what alpha is worth',
  },
  {
    clause: 'INITIAL-WEIGHT-03',
    file,
    find: 'if (all === 0n) return refused;',
    replace: 'if (all === 0n) return { quoteWeight: halfWeight };',
    says: 'an empty pool gets a weight of a half',
  },
  {
    clause: 'INITIAL-WEIGHT-04',
    file,
    find: 'return isWeight(quoteWeight) ?',
    replace: 'return isWeight(halfWeight) ?',
    says: 'any weight may be',
  },
];
