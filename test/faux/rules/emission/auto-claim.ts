import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/auto-claim.ts';

/** A wrong rule for each clause of the auto-claim. */
export const autoClaimRules: readonly FauxRule[] = [
  {
    clause: 'AUTO-CLAIM-01',
    file,
    find: 'let last = words[0];',
    replace: 'let last = 0n;',
    says: 'the first draw is the first word',
  },
  {
    clause: 'AUTO-CLAIM-02',
    file,
    find: 'words[Number(draw % 4n)]',
    replace: 'words[Number(draw < 3n ? draw : 3n)]',
    says: 'after the fourth word it stays the fourth',
  },
  {
    clause: 'AUTO-CLAIM-03',
    file,
    find: 'saturatingU64(sum)',
    replace: 'BigInt.asUintN(64, sum)',
    says: 'a sum that does not fit wraps',
  },
  {
    clause: 'AUTO-CLAIM-04',
    file,
    find: '[...new Set(draws)].sort((a, b) => (a < b ? -1 : 1))',
    replace: '[...new Set(draws)]',
    says: 'numbers stay in the order of the draws',
  },
];
