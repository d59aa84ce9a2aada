import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/payout.ts';
type Rule = readonly [clause: string, find: string, replace: string, says: string];

const rules: readonly Rule[] = [
  [
    '01',
    '[...owner, ...miners, ...alpha, ...rootCredit].filter',
    '[...miners, ...owner, ...alpha, ...rootCredit].filter',
    'miners are paid before the owner',
  ],
  [
    '02',
    'const idle = incentiveSum === 0n;',
    'const idle = false;',
    'the miners’ half stays where it is when nobody mines',
  ],
  [
    '03',
    'const miners = hotkeys.map((each) => minerCredit(each, input));',
    'const miners = hotkeys.map((each) => minerCredit({ ...each, incentive: idle ? none : (((each.incentive * serverPot) / incentiveSum) as Rao) }, input));',
    'miners share out the pot of the servers',
  ],
  [
    '04',
    'if (subnetOwner === null || subnetOwnerHotkey === null) return [];',
    'if (subnetOwnerHotkey === null) return [];',
    'a hotkey is enough to be paid the cut',
  ],
  [
    '05',
    'hotkey: autoStakeDestination ?? hotkey, coldkey: owner, amount',
    'hotkey, coldkey: owner, amount',
    'incentives are staked on the miner’s own hotkey',
  ],
  [
    '06',
    'input.ownedHotkeys.includes(hotkey) || input.subnetOwnerHotkey === hotkey',
    'input.subnetOwnerHotkey === hotkey',
    'only the owner’s one hotkey is withheld from',
  ],
  [
    '07',
    "const withheld = miners.filter(({ kind }) => kind !== 'incentive');",
    "const withheld = miners.filter(({ kind }) => kind === 'burned');",
    'what is recycled does not count as withheld',
  ],
  [
    '08',
    "{ kind: 'alphaTake', hotkey, coldkey: owner, amount: take },",
    "{ kind: 'alphaTake', hotkey, coldkey: null, amount: take },",
    'the take is shared by all who stake',
  ],
  [
    '09',
    'const increment = claimableIncrement(rest, rootStake);',
    'const increment = claimableIncrement(U96F32.floor(amount) as Rao, rootStake);',
    'the rate is of the dividend before the take',
  ],
  [
    '10',
    'server: serverPot - sumOf(miners)',
    'server: input.pendingServerEmission - sumOf(miners)',
    'an idle pot of the servers counts as dust, though the validators have it',
  ],
];

/** A wrong rule for each clause of the payout. */
export const payoutRules: readonly FauxRule[] = rules.map(([clause, find, replace, says]) => ({
  clause: `PAYOUT-${clause}`,
  file,
  find,
  replace,
  says,
}));
