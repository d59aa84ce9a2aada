import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/root-claim.ts';
type Rule = readonly [clause: string, find: string, replace: string, says: string];

const rules: readonly Rule[] = [
  [
    '01',
    'checkedDiv(saturatingFromInteger(amount), saturatingFromInteger(hotkeyRootStake)) ?? I96F32.zero',
    '(hotkeyRootStake === 0n ? 0n : ((amount << 32n) + hotkeyRootStake - 1n) / hotkeyRootStake) as I96F32',
    'the rate is rounded up',
  ],
  [
    '02',
    'if (amount > hotkeyRootStake) return null;',
    'if (amount >= hotkeyRootStake) return null;',
    'a rate of 1 goes to the owner',
  ],
  [
    '03',
    'return saturatingSub(claimable, saturatingFromInteger(rootClaimed));',
    'return claimable;',
    'what was claimed is owed again',
  ],
  [
    '04',
    'const claimed = position.rootClaimed + past(position.rootClaimable, stake);',
    'const claimed = position.rootClaimed;',
    'newcomers have a past',
  ],
  [
    '05',
    'const claimed = position.rootClaimed - past(position.rootClaimable, stake);',
    'const claimed = position.rootClaimed;',
    'what was claimed stays when the stake leaves',
  ],
  [
    '06',
    'if (owed < terms.threshold || alpha === 0n) return nothing;',
    'if (saturatingFromInteger(alpha) <= terms.threshold || alpha === 0n) return nothing;',
    'the threshold itself is not enough',
  ],
  [
    '07',
    'rootClaimed: staked.rootClaimed + alpha',
    'rootClaimed: staked.rootClaimed',
    'a claim does not count as claimed',
  ],
  [
    '08',
    "(claimType === 'KeepSubnets' && keepSubnets.includes(netuid))",
    "claimType === 'KeepSubnets'",
    'KeepSubnets keeps all of them',
  ],
  ['09', 'if (sells && tao === 0n) return nothing;', '', 'a claim is made though the pool refused'],
];

/** A wrong rule for each clause of root claims. */
export const rootClaimRules: readonly FauxRule[] = rules.map(([clause, find, replace, says]) => ({
  clause: `ROOT-CLAIM-${clause}`,
  file,
  find,
  replace,
  says,
}));
