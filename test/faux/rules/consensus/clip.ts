import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/clip.ts';

/** A wrong rule for each clause of clipping. */
export const clipRules: readonly FauxRule[] = [
  {
    clause: 'CLIP-01',
    file,
    find: '(value <= threshold(column) ? value : threshold(column))',
    replace: '(value <= threshold(column) ? value : I32F32.zero)',
    says: 'a weight above the consensus counts for nothing',
  },
  {
    clause: 'CLIP-02',
    file,
    find: '|| threshold(column) > I32F32.zero',
    replace: '|| threshold(column) >= I32F32.zero',
    says: 'where the consensus is 0, a weight becomes 0 and stays',
  },
  {
    clause: 'CLIP-03',
    file,
    find: 'value <= threshold(column) ||',
    replace: 'value < threshold(column) ||',
    says: 'a weight of 0 at a consensus of 0 is left out too',
  },
  {
    clause: 'CLIP-04',
    file,
    find: 'rowSumSparse(clippedWeights)',
    replace: 'rowSumSparse(weightsNormalized)',
    says: 'the trust is the sum of the weights as they were given',
  },
  {
    clause: 'CLIP-05',
    file,
    find: 'matmulSparse(clippedWeights, activeStake',
    replace: 'matmulSparse(weightsNormalized, activeStake',
    says: 'the rank is made of the weights as they were given',
  },
  {
    clause: 'CLIP-06',
    file,
    find: 'incentive: normalize(ranksRaw)',
    replace: 'incentive: ranksRaw',
    says: 'the incentive is the rank',
  },
];
