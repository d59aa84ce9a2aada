import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/freeze.ts';

/** A wrong rule for each clause of the freeze. */
export const freezeRules: readonly FauxRule[] = [
  {
    clause: 'FREEZE-01',
    file,
    find: 'frozen: tempo !== 0 && (asked || near)',
    replace: 'frozen: asked || (tempo !== 0 && near)',
    says: 'an epoch that was asked for freezes a subnet that never runs',
  },
  {
    clause: 'FREEZE-02',
    file,
    find: 'pendingEpochAt > block;',
    replace: 'pendingEpochAt >= block;',
    says: 'the block of the epoch is frozen too',
  },
  {
    clause: 'FREEZE-03',
    file,
    find: 'blocksUntilEpoch(input, ruleset) < BigInt(adminFreezeWindow);',
    replace: 'blocksUntilEpoch(input, ruleset) <= BigInt(adminFreezeWindow);',
    says: 'a freeze of ten begins when ten are left',
  },
];
