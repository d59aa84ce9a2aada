import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { storingInput } from './input.ts';

type Known = readonly [
  name: string,
  value: bigint,
  kind: 'boundary' | 'rounding' | 'overflow',
  title: string,
  note: string,
];

const known: readonly Known[] = [
  ['half', one / 2n, 'rounding', 'a half is stored as 32767', '32767.5, cut; rounded it would be 32768'],
  ['whole', one, 'boundary', 'the whole is stored as 65535', 'the largest u16'],
  ['all-but-a-bit', one - 1n, 'rounding', 'a bit less than the whole is stored as 65534', '65534.99998, cut'],
  [
    'one-unit',
    share(1, 65535),
    'rounding',
    'what was read as 1 is stored as 0',
    '65537 bits are a bit short of it',
  ],
  [
    'one-unit-and-a-bit',
    share(1, 65535) + 1n,
    'boundary',
    'a bit more than that is stored as 1',
    '65538 bits',
  ],
  ['two-thirds', share(2, 3), 'rounding', 'two thirds are stored as 43689', '43689.99998, cut'],
  ['nothing', 1n, 'boundary', 'a single bit is stored as 0', 'the smallest share'],
];

const beyond: readonly Known[] = [
  ['above-one', one + 65538n, 'boundary', 'more than the whole is stored as 65535', '65536 would wrap to 0'],
  [
    'largest',
    2n ** 63n - 1n,
    'overflow',
    'the largest number is stored as 65535',
    'the product saturates first',
  ],
  ['negative', -one, 'boundary', 'a share below 0 is stored as 0', 'it would wrap to 1'],
];

const draft = ([name, value, kind, title, note]: Known): Draft => ({
  id: `storing-share-${name}`,
  title,
  clauses: ['STORING-01'],
  why: { kind, note },
  input: storingInput({
    uids: 1,
    stake: [value],
    consensus: [value],
    validatorTrust: [value],
    incentive: [value],
    dividends: [value],
  }),
});

/** Shares as u16 (STORING-01). */
export const shares: readonly Draft[] = [
  ...known.map(draft),
  ...beyond.map((value): Draft => ({ ...draft(value), level: 'may' })),
  {
    id: 'storing-each-share-in-its-place',
    title: 'consensus, incentive, dividends, trust and stake of two uids, all different',
    clauses: ['STORING-01'],
    why: { kind: 'ordering', note: 'ten values that can be mistaken for each other' },
    input: storingInput({
      uids: 2,
      stake: [decimal('0.11'), decimal('0.12')],
      consensus: [decimal('0.21'), decimal('0.22')],
      validatorTrust: [decimal('0.31'), decimal('0.32')],
      incentive: [decimal('0.41'), decimal('0.42')],
      dividends: [decimal('0.51'), decimal('0.52')],
    }),
  },
  {
    id: 'storing-shares-of-those-without-a-permit',
    title: 'a uid without activity and without a permit has its shares stored all the same',
    clauses: ['STORING-01', 'STORING-02'],
    why: { kind: 'boundary', note: 'the permit decides over bonds alone' },
    input: storingInput({
      uids: 2,
      inactive: [true, true],
      permits: [false, false],
      validatorTrust: [decimal('0.25'), 0n],
      incentive: [0n, one],
      dividends: [one, 0n],
    }),
  },
];
