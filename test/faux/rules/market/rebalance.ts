import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/rebalance.ts';

/** A wrong rule for each clause of new weights. */
export const rebalanceRules: readonly FauxRule[] = [
  {
    clause: 'REBALANCE-01',
    file,
    find: 'weighted(quoteWeight, alphaReserve * newTao)',
    replace: 'weighted(quoteWeight, newAlpha * newTao)',
    says: 'the new TAO is weighed by the new alpha',
  },
  {
    clause: 'REBALANCE-02',
    file,
    find: '(saturate(product) * weight + halfWeight) / wholeWeight',
    replace: '(saturate(product) * weight) / wholeWeight',
    says: 'the shares are cut off',
  },
  {
    clause: 'REBALANCE-03',
    file,
    find: '(quoteShare * wholeWeight) / all',
    replace: '(quoteShare * wholeWeight + all / 2n) / all',
    says: 'the weight is rounded to the nearest',
  },
  {
    clause: 'REBALANCE-04',
    file,
    find: 'all === 0n ? halfWeight',
    replace: 'all === 0n ? quoteWeight',
    says: 'the weight of an empty pool stays',
  },
  {
    clause: 'REBALANCE-05',
    file: 'src/reference/market/pool.ts',
    find: 'return quoteWeight >= leastWeight && baseWeight(quoteWeight) >= leastWeight;',
    replace: 'return quoteWeight > leastWeight && baseWeight(quoteWeight) > leastWeight;',
    says: 'a weight of 0.01 is too little',
  },
  {
    clause: 'REBALANCE-06',
    file,
    find: 'taoDelta: 0n as Rao, alphaDelta: 0n as Rao',
    replace: 'taoDelta, alphaDelta',
    says: 'what comes is added all the same',
  },
];
