import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/activity.ts';

/** A wrong rule, or two, for each clause of activity. */
export const activityRules: readonly FauxRule[] = [
  {
    clause: 'ACTIVITY-01',
    file,
    find: '< currentBlock',
    replace: '<= currentBlock',
    says: 'a cutoff that ends in the current block has passed',
  },
  {
    clause: 'ACTIVITY-02',
    file: 'src/reference/consensus/blocks.ts',
    find: 'return later > last ? last : (later as BlockNumber);',
    replace: 'return (later & last) as BlockNumber;',
    says: 'the sum keeps its low 64 bits',
  },
  {
    clause: 'ACTIVITY-03',
    file,
    find: '.fill(never)',
    replace: '.fill(currentBlock)',
    says: 'who has no stored update is given the benefit of the doubt',
  },
  {
    clause: 'ACTIVITY-03',
    file,
    find: 'updates.map((update)',
    replace: 'updates.slice(0, n).map((update)',
    says: 'entries beyond the last uid are dropped',
  },
];
