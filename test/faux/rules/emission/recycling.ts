import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/recycling.ts';

/** A wrong rule for each clause of what is given up. */
export const recyclingRules: readonly FauxRule[] = [
  {
    clause: 'RECYCLING-01',
    file,
    find: 'feeRate, dropFees: false',
    replace: 'feeRate, dropFees: true',
    says: 'a registration buys without a fee',
  },
  {
    clause: 'RECYCLING-02',
    file,
    find: 'alphaReserve: minus(supply.alphaReserve, bought),',
    replace: 'alphaReserve: minus(supply.alphaReserve, bought), alphaOut: plus(supply.alphaOut, bought),',
    says: 'what a registration bought is outside from then on',
  },
  {
    clause: 'RECYCLING-03',
    file,
    find: 'totalStake: plus(supply.totalStake, price)',
    replace: 'totalStake: plus(supply.totalStake, paidIn)',
    says: 'the count of TAO grows as the pool does',
  },
  {
    clause: 'RECYCLING-04',
    file,
    find: "if ('rejection' in swapped) return swapped;",
    replace: "if ('rejection' in swapped) return { output: supply, stages: {} };",
    says: 'a registration goes on where the pool refuses',
  },
  {
    clause: 'RECYCLING-05',
    file,
    find: 'amount < supply.stake ? amount : supply.stake',
    replace: 'amount',
    says: 'as much as is asked for is taken',
  },
  {
    clause: 'RECYCLING-06',
    file,
    find: 'supply.alphaOut < taken',
    replace: "way === 'recycle' && supply.alphaOut < taken",
    says: 'a burn needs nothing outside',
  },
  {
    clause: 'RECYCLING-07',
    file,
    find: 'totalAlphaIssuance: minus(supply.totalAlphaIssuance, taken),',
    replace: '',
    says: 'the ledger does not see what is recycled',
  },
  {
    clause: 'RECYCLING-08',
    file,
    find: 'return { ...supply, alphaBurned',
    replace: 'return { ...supply, alphaOut: minus(supply.alphaOut, taken), alphaBurned',
    says: 'what is burned leaves what is outside',
  },
];
