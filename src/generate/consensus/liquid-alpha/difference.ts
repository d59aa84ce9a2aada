import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { onePair } from './input.ts';

type Pair = readonly [
  name: string,
  weight: bigint,
  bond: bigint,
  consensus: bigint,
  title: string,
  note: string,
];

const pairs: readonly Pair[] = [
  [
    'buying',
    decimal('0.7'),
    decimal('0.2'),
    decimal('0.4'),
    'a weight above its bond is held against the consensus',
    '0.7 less 0.4',
  ],
  [
    'selling',
    decimal('0.2'),
    decimal('0.7'),
    decimal('0.4'),
    'a weight below its bond is held against the bond, whatever the consensus is',
    '0.7 less 0.2, not 0.7 less 0.4',
  ],
  [
    'equal',
    decimal('0.7'),
    decimal('0.7'),
    decimal('0.4'),
    'a weight that equals its bond is held against the consensus',
    'at least is not more than: a difference of 0.3, not of 0',
  ],
  [
    'equal-plus-a-bit',
    decimal('0.7'),
    decimal('0.7') + 1n,
    decimal('0.4'),
    'a weight one bit below its bond is held against the bond',
    'a difference of one bit',
  ],
  [
    'all-equal',
    decimal('0.5'),
    decimal('0.5'),
    decimal('0.5'),
    'weight, bond and consensus agree',
    'a difference of 0',
  ],
  [
    'below-the-consensus',
    decimal('0.3'),
    decimal('0.1'),
    decimal('0.9'),
    'a weight below the consensus differs by nothing',
    '0.3 less 0.9 is below 0, and made 0; an absolute value would be 0.6',
  ],
  ['whole', one, 0n, 0n, 'a whole weight against no consensus differs by 1', 'the largest difference'],
  [
    'nothing',
    0n,
    one,
    0n,
    'no weight against a whole bond differs by 1',
    'the largest difference when selling',
  ],
];

const beyond: readonly Pair[] = [
  [
    'above-one',
    decimal('1.5'),
    decimal('0.2'),
    decimal('0.1'),
    'a difference of 1.4 is made 1',
    'the chain has weights from 0 to 1',
  ],
  [
    'selling-above-one',
    decimal('0.5'),
    decimal('2.5'),
    decimal('0.1'),
    'a difference of 2 between bond and weight is made 1',
    'the chain has bonds from 0 to 1',
  ],
  [
    'does-not-fit',
    2n ** 63n - 1n,
    0n,
    -one,
    'a difference that does not fit is made 1 all the same',
    'it saturates first, and would be below 0 if it wrapped',
  ],
];

const draft = ([name, weight, bond, consensus, title, note]: Pair): Draft => ({
  id: `liquid-alpha-difference-${name}`,
  title,
  clauses: ['LIQUID-ALPHA-02'],
  why: { kind: 'boundary', note },
  input: onePair(weight, bond, consensus),
});

/** What a weight is held against (LIQUID-ALPHA-02). */
export const difference: readonly Draft[] = [
  ...pairs.map(draft),
  ...beyond.map((pair): Draft => ({ ...draft(pair), level: 'may' })),
];
