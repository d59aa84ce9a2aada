import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/chain/reveal-window.ts';

/** A wrong rule for each clause of the reveal. */
export const revealWindowRules: readonly FauxRule[] = [
  {
    clause: 'REVEAL-WINDOW-01',
    file,
    find: 'epochDue ? 1n : 0n',
    replace: '0n',
    says: 'an epoch that is due does not count',
  },
  {
    clause: 'REVEAL-WINDOW-02',
    file,
    find: 'inRevealRange: epoch === revealEpoch',
    replace: 'inRevealRange: epoch >= revealEpoch',
    says: 'weights may be revealed late',
  },
  {
    clause: 'REVEAL-WINDOW-03',
    file,
    find: 'expired: epoch > revealEpoch',
    replace: 'expired: epoch >= revealEpoch',
    says: 'a commit expires in its own epoch',
  },
];
