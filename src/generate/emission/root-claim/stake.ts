import { drafts } from './draft.ts';

const million = 10n ** 6n;
const one = 2n ** 32n;

/** Stake that comes and goes (ROOT-CLAIM-04, ROOT-CLAIM-05). */
export const stake = drafts([
  [
    'stake-newcomer-has-no-past',
    'a newcomer cannot claim what was credited before',
    ['04'],
    'boundary',
    'the rate is 1, and a million rao come: a million are claimed for them',
    { rate: one, hotkeyStake: 10n * million },
    [
      ['addStake', million],
      ['claim', 0n],
    ],
  ],
  [
    'stake-shift-is-cut-off',
    'the past of new stake is cut off to rao, so that a fraction of a rao is owed at once',
    ['04'],
    'rounding',
    'a rate of a half on 1 000 001 rao: half a rao',
    { rate: one / 2n, hotkeyStake: 10n * million, threshold: 0n },
    [
      ['addStake', 1_000_001n],
      ['claim', 0n],
    ],
  ],
  [
    'stake-rao-by-rao',
    'stake that comes rao by rao has a past: more is owed than was ever credited to it',
    ['04', '06'],
    'rounding',
    'a rate of 0.9 on ten times one rao: each past is cut off to 0; the chain’s least stake keeps it small',
    { rate: (9n * one) / 10n, hotkeyStake: million, threshold: 0n },
    [...Array.from({ length: 10 }, () => ['addStake', 1n] as const), ['claim', 0n]],
  ],
  [
    'stake-leaves-unclaimed',
    'a position that leaves without a claim loses what it was owed with the stake',
    ['05'],
    'boundary',
    'the rate times no stake is 0, and claimed goes no further down than 0',
    { rate: one, stake: million, hotkeyStake: 2n * million },
    [
      ['removeStake', million],
      ['claim', 0n],
    ],
  ],
  [
    'stake-half-leaves-unclaimed',
    'half of a position leaves before a claim: what is owed is that of the other half',
    ['05', '03'],
    'boundary',
    'claimed is 0 and stays 0, and owed falls from a million to a half',
    { rate: one, stake: million, hotkeyStake: 2n * million },
    [
      ['removeStake', million / 2n],
      ['claim', 0n],
    ],
  ],
  [
    'stake-half-leaves-claimed',
    'half of a position leaves after a claim: half of what was claimed goes with it',
    ['05'],
    'boundary',
    'nothing is owed before, and nothing after',
    { rate: one, stake: million, claimed: million, hotkeyStake: 2n * million },
    [['removeStake', million / 2n]],
  ],
  [
    'stake-comes-back',
    'stake that leaves and comes back is a newcomer',
    ['04', '05'],
    'boundary',
    'what was owed before is gone',
    { rate: one, stake: million, hotkeyStake: 2n * million },
    [
      ['removeStake', million],
      ['addStake', million],
      ['claim', 0n],
    ],
  ],
  [
    'stake-removal-is-cut-off',
    'the past that goes with stake is cut off to rao too',
    ['05'],
    'rounding',
    'a rate of a half, and one rao leaves: its past is 0',
    { rate: one / 2n, stake: 10n, claimed: 5n, threshold: 0n },
    [
      ['removeStake', 1n],
      ['removeStake', 1n],
    ],
  ],
  [
    'stake-claimed-is-full',
    'a claimed amount that is full stays full',
    ['04'],
    'overflow',
    'the largest u128; the chain never comes there',
    { rate: one, hotkeyStake: million, claimed: 2n ** 128n - 1n },
    [['addStake', 5n]],
  ],
]);
