import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/median.ts';

/** A wrong rule for each clause of the median. */
export const medianRules: readonly FauxRule[] = [
  {
    clause: 'MEDIAN-01',
    file,
    find: 'const majority = u16ProportionToFixed(kappa);',
    replace: 'const majority = I32F32.fromBits(BigInt(kappa) << 16n);',
    says: 'kappa counts 65536ths',
  },
  {
    clause: 'MEDIAN-02',
    file,
    find: 'activeStake[uid] > I32F32.zero',
    replace: 'activeStake[uid] >= I32F32.zero',
    says: 'a row without stake takes part',
  },
  {
    clause: 'MEDIAN-03',
    file,
    find: 'normalize(voters.map((uid) => activeStake[uid]))',
    replace: 'voters.map((uid) => activeStake[uid])',
    says: 'the stake is taken as it comes, without a second normalising',
  },
  {
    clause: 'MEDIAN-04',
    file,
    find: 'I32F32.saturatingSub(I32F32.sum(stake), majority)',
    replace: 'I32F32.saturatingSub(I32F32.one, majority)',
    says: 'the minority counts from 1',
  },
  {
    clause: 'MEDIAN-05',
    file,
    find: 'weightedMedian(stake, column, minority))',
    replace:
      'weightedMedian(stake.filter((_, i) => column[i] > 0n), column.filter((weight) => weight > 0n), minority))',
    says: 'a row that gives nothing abstains',
  },
  {
    clause: 'MEDIAN-06',
    file,
    find: 'if (below > minority)',
    replace: 'if (below >= minority)',
    says: 'exactly the minority is enough',
  },
  {
    clause: 'MEDIAN-07',
    file,
    find: 'column[ascending[ascending.length - 1]]',
    replace: 'column[ascending[0]]',
    says: 'where no weight has enough below it, the smallest is taken',
  },
  {
    clause: 'MEDIAN-08',
    file,
    find: '?? I32F32.zero;',
    replace: '?? I32F32.one;',
    says: 'where nobody takes part, everyone has the whole',
  },
];
