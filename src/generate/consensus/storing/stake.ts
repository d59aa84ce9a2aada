import type { Draft } from '../../topic.ts';
import { storingInput } from './input.ts';

/** One unit, in bits with 64 behind the point. */
const unit = 2n ** 64n;

type Known = readonly [
  name: string,
  stakeBits: bigint,
  kind: 'boundary' | 'rounding' | 'overflow',
  title: string,
  note: string,
];

const known: readonly Known[] = [
  ['whole', 5n * unit, 'boundary', 'five rao are stored as 5', 'no fraction'],
  ['fraction', 5n * unit + unit / 2n, 'rounding', 'five rao and a half are stored as 5', 'cut, not rounded'],
  [
    'all-but-a-bit',
    6n * unit - 1n,
    'rounding',
    'a bit less than six rao is stored as 5',
    'the largest fraction',
  ],
  ['below-one', unit - 1n, 'rounding', 'a bit less than a rao is stored as 0', 'nothing is left of it'],
  [
    'beyond-doubles',
    (2n ** 53n + 1n) * unit,
    'overflow',
    'more rao than a double holds',
    '2^53 + 1, which a double makes 2^53',
  ],
  [
    'largest',
    2n ** 127n - 1n,
    'overflow',
    'the largest stake is stored as 2^63 − 1',
    'stake has 63 bits before the point, so it never reaches 2^64 − 1',
  ],
];

const draft = ([name, bits, kind, title, note]: Known): Draft => ({
  id: `storing-stake-${name}`,
  title,
  clauses: ['STORING-05'],
  why: { kind, note },
  input: storingInput({ uids: 1, stakeBits: [bits] }),
});

/** The stake in whole rao (STORING-05). */
export const stake: readonly Draft[] = [
  ...known.map(draft),
  {
    ...draft(['negative', -unit, 'boundary', 'stake below 0 is stored as 0', 'the chain never has one']),
    level: 'may',
  },
  {
    id: 'storing-stake-of-everyone',
    title: 'stake is stored for everyone, with or without activity and permit',
    clauses: ['STORING-05', 'STORING-02'],
    why: { kind: 'boundary', note: 'nothing is filtered here' },
    input: storingInput({
      uids: 3,
      stakeBits: [7n * unit, 11n * unit, 13n * unit],
      inactive: [true, false, true],
      permits: [false, false, true],
    }),
  },
];
