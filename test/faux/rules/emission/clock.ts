import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/clock.ts';

/** A wrong rule for each clause of setting a clock. */
export const clockRules: readonly FauxRule[] = [
  {
    clause: 'CLOCK-01',
    file,
    find: 'return notBelowZero(block - BigInt(netuid % period));',
    replace: 'return notBelowZero(block - BigInt(netuid % (period + 1)));',
    says: 'a new subnet goes round with tempo + 1',
  },
  {
    clause: 'CLOCK-02',
    file,
    find: "case 'tempoSet':\n      return { ...kept, lastEpochBlock: input.block };",
    replace: "case 'tempoSet':\n      return { ...kept, lastEpochBlock: staggered(input) };",
    says: 'a new tempo begins as a new subnet does',
  },
  {
    clause: 'CLOCK-03',
    file,
    find: 'return input.tempo === 0 ? { ...kept, lastEpochBlock: undefined } : fromGrid(input);',
    replace: 'return input.tempo === 0 ? { ...kept, lastEpochBlock: input.block } : fromGrid(input);',
    says: 'a subnet that never runs has its last slot in the block of the upgrade',
  },
  {
    clause: 'CLOCK-04',
    file,
    find: 'lastEpochBlock: notBelowZero(block - (place % round)),',
    replace: 'lastEpochBlock: notBelowZero(block - (place % round) - 1n),',
    says: 'the round began a block earlier',
  },
  {
    clause: 'CLOCK-05',
    file,
    find: 'subnetEpochIndex: place / round,',
    replace: 'subnetEpochIndex: block / round,',
    says: 'the number of epochs is that of the block alone',
  },
  {
    clause: 'CLOCK-06',
    file,
    find: 'Math.ceil((activityCutoff * 1000) / tempo)',
    replace: 'Math.floor((activityCutoff * 1000) / tempo)',
    says: 'the cutoff is rounded down',
  },
];
