import { drafts } from './draft.ts';

const million = 10n ** 6n;
const tao = 10n ** 9n;
const one = 2n ** 32n;

/** The chapter's worked example. */
export const examples = drafts([
  [
    'newcomer',
    'a position has its dividends, doubles its stake, and has no past for the new half',
    ['01', '03', '04'],
    'example',
    'the table of the chapter',
    { stake: 1000n * million, threshold: 100n, claimType: 'Keep' },
    [
      ['credit', 250n * million],
      ['addStake', 1000n * million],
      ['credit', 500n * million],
      ['claim', 0n],
      ['removeStake', 1000n * million],
    ],
  ],
]);

/** A credit becomes a rate (ROOT-CLAIM-01, ROOT-CLAIM-02). */
export const credit = drafts([
  [
    'credit-third',
    'a credit of a third: the rate is cut off, and a rao is owed to nobody',
    ['01', '03'],
    'rounding',
    '1431655765 steps of 2^-32 for each of three million rao',
    { stake: 3n * million },
    [['credit', million]],
  ],
  [
    'credit-two-thirds',
    'two credits of a third are not one of two thirds',
    ['01'],
    'rounding',
    'each is cut off by itself',
    { stake: 3n * million },
    [
      ['credit', million],
      ['credit', million],
    ],
  ],
  [
    'credit-erased',
    'a small dividend on a large stake is erased: less than a step for each rao',
    ['01'],
    'rounding',
    '1164153 rao on 5 000 001 TAO, a rao of alpha below a step: a rule with fractions would pay it',
    { stake: 5_000_001n * tao },
    [['credit', 1_164_153n]],
  ],
  [
    'credit-first-step',
    'a stake of 2^32 rao: one rao of alpha is one step',
    ['01'],
    'boundary',
    'the largest stake on which a rao counts',
    { stake: one },
    [['credit', 1n]],
  ],
  [
    'credit-below-first-step',
    'one rao of stake more, and the rao of alpha counts for nothing',
    ['01'],
    'boundary',
    'the smallest stake on which a rao is lost',
    { stake: one + 1n },
    [['credit', 1n]],
  ],
  [
    'credit-as-much-as-stake',
    'as much alpha as there is TAO: a rate of 1',
    ['01', '02'],
    'boundary',
    'the largest credit that is a rate',
    { stake: million },
    [['credit', million]],
  ],
  [
    'credit-more-than-stake',
    'one rao of alpha more than there is TAO: the hotkey’s owner has it as stake, and nobody can claim',
    ['02'],
    'boundary',
    'the smallest credit that goes to the owner; all of it goes, not the excess',
    { stake: million },
    [['credit', million + 1n]],
  ],
  [
    'credit-without-stake',
    'a hotkey without TAO: what is credited is its owner’s',
    ['02'],
    'boundary',
    'nothing to divide by',
    {},
    [['credit', 1n]],
  ],
  [
    'credit-nothing',
    'a credit of nothing on a hotkey with nothing is a rate of 0',
    ['01', '02'],
    'boundary',
    'nothing is not more than nothing',
    {},
    [['credit', 0n]],
  ],
  [
    'credit-by-the-whole-hotkey',
    'the rate is by all TAO of the hotkey, and the position is owed its share',
    ['01', '03'],
    'boundary',
    'a position that is a quarter of its hotkey',
    { stake: million, hotkeyStake: 4n * million },
    [['credit', 2n * million]],
  ],
  [
    'credit-full-rate',
    'a rate that is full stays full',
    ['01'],
    'overflow',
    'the largest I96F32; the chain never comes there',
    { rate: 2n ** 127n - 1n, stake: 10n },
    [['credit', 10n]],
  ],
]);

/** What is owed (ROOT-CLAIM-03). */
export const owed = drafts([
  [
    'owed-fraction',
    'what is owed has a fraction, and a claim gives the whole rao of it',
    ['03', '06'],
    'rounding',
    'a third of a million: 333333.33 less what the rate lost',
    { rate: one / 3n, stake: million, threshold: 0n },
    [['claim', 0n]],
  ],
  [
    'owed-below-nothing',
    'more was claimed than is claimable: owed is below 0, and a claim gives nothing',
    ['03', '06'],
    'boundary',
    'what a chain has after keys were swapped: it is not an error',
    { rate: one, stake: 10n, claimed: 11n, threshold: 0n },
    [
      ['claim', 0n],
      ['credit', 1n],
      ['credit', 10n],
      ['claim', 0n],
    ],
  ],
  [
    'owed-claimed-is-whole',
    'the fraction that a claim leaves is owed still, and is claimed with the next',
    ['03', '06'],
    'rounding',
    'a half and a half make one',
    { rate: one / 2n, stake: 1_000_001n, threshold: 0n },
    [
      ['claim', 0n],
      ['credit', 500_001n],
      ['claim', 0n],
    ],
  ],
  [
    'owed-claimed-of-128-bits',
    'a claimed amount that is larger than any fixed-point number counts as the largest',
    ['03'],
    'overflow',
    'RootClaimed is a u128; the chain never comes there',
    { rate: one, stake: 10n, claimed: 2n ** 128n - 1n },
    [['credit', 10n]],
  ],
]);
