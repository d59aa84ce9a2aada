import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/stake.ts';

/** A wrong rule, or two, for each clause of the stake. */
export const stakeRules: readonly FauxRule[] = [
  {
    clause: 'STAKE-01',
    file,
    find: 'I64F64.saturatingToU64(stake) >= stakeThreshold',
    replace: 'I64F64.saturatingToU64(stake) > stakeThreshold',
    says: 'the threshold itself is not enough',
  },
  {
    clause: 'STAKE-01',
    file,
    find: 'I64F64.saturatingToU64(stake) >= stakeThreshold',
    replace: '(stake + (1n << 63n)) >> 64n >= stakeThreshold',
    says: 'the whole units are rounded to the nearest',
  },
  {
    clause: 'STAKE-02',
    file,
    find: 'enough || uid === ownerUid ? stake',
    replace: 'enough ? stake',
    says: 'the owner needs the threshold too',
  },
  {
    clause: 'STAKE-03',
    file,
    find: 'normalize64(filtered)',
    replace: 'normalize64(stakeBits)',
    says: 'what does not count is still a part of the whole',
  },
  {
    clause: 'STAKE-04',
    file,
    find: 'normalize64(filtered)',
    replace: 'normalize64(filtered.map((stake) => I64F64.fromBits((stake >> 64n) << 64n)))',
    says: 'whole units alone are shared out',
  },
  {
    clause: 'STAKE-04',
    file: 'src/reference/consensus/normalize.ts',
    find: 'divideBy(I64F64, values, I64F64.sum(values))',
    replace: 'divideBy(I64F64, values, values.reduce(I64F64.saturatingAdd, I64F64.zero))',
    says: 'the sum stops at the largest I64F64',
  },
  {
    clause: 'STAKE-05',
    file,
    find: '.map(fixed64ToFixed32)',
    replace: '.map((share) => fixed64ToFixed32(I64F64.fromBits(share + (1n << 31n))))',
    says: 'the quotient is rounded to the nearest',
  },
];
