import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/new-pool.ts';

/** A wrong rule for each clause of a new pool. */
export const newPoolRules: readonly FauxRule[] = [
  {
    clause: 'NEW-POOL-01',
    file,
    find: '.filter((price) => price > U64F64.zero)',
    replace: '.slice()',
    says: 'prices of 0 count',
  },
  {
    clause: 'NEW-POOL-02',
    file,
    find: 'if (ascending.length % 2 === 1) return upper;',
    replace: 'if (ascending.length % 2 === 1 || upper > U64F64.zero) return upper;',
    says: 'of an even number the upper of the middle two',
  },
  {
    clause: 'NEW-POOL-03',
    file,
    find: 'if (upper === undefined) return U64F64.one;',
    replace: 'if (upper === undefined) return U64F64.zero;',
    says: 'without prices the price is 0',
  },
  {
    clause: 'NEW-POOL-04',
    file,
    find: 'lockAmount >= networkMinLock ? lockAmount : networkMinLock',
    replace: 'lockAmount >= networkMinLock ? networkMinLock : lockAmount',
    says: 'the pool gets the least lock, and the rest is recycled',
  },
  {
    clause: 'NEW-POOL-05',
    file,
    find: 'subnetAlphaIn: U64F64.saturatingToU64(alpha) as Rao',
    replace: 'subnetAlphaIn: subnetTao + 0n * alpha as Rao',
    says: 'a new pool has as much alpha as TAO',
  },
  {
    clause: 'NEW-POOL-06',
    file,
    find: 'recycled: 0n as Rao',
    replace: 'recycled: (lockAmount > networkMinLock ? lockAmount - networkMinLock : 0n) as Rao',
    says: 'what is above the least lock is recycled',
  },
];
