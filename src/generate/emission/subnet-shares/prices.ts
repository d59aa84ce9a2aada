import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { block, one, priced, signed, tao, unsigned } from './input.ts';

const all = [...signed, ...unsigned];

type Line = readonly [
  id: string,
  title: string,
  kind: 'boundary' | 'rounding' | 'overflow',
  note: string,
  input: JsonObject,
  rulesets?: readonly Ruleset[],
];

const three = [priced(1, one), priced(2, one), priced(3, one)];

const lines: readonly Line[] = [
  [
    'thirds',
    'three equal prices: a third each, cut off behind 32 bits',
    'rounding',
    'two bits are nobody’s',
    block(three, tao),
  ],
  [
    'one-two',
    'prices of 1 and 2',
    'rounding',
    'multiplied first and divided then: not the floors of later eras',
    block([priced(1, one), priced(2, 2n * one)], tao),
  ],
  [
    'multiply-first',
    'a price of one bit against a large one: what comes of it is multiplied before it is divided',
    'rounding',
    'a share cut off first would be 0 bits',
    block([priced(1, 1n), priced(2, 3n * one)], tao),
  ],
  [
    'small-prices',
    'two prices of a few bits',
    'rounding',
    '3 to 4',
    block([priced(1, 3n), priced(2, 4n)], tao),
  ],
  [
    'no-prices',
    'all prices are 0: nobody gets anything, and nothing is divided by 0',
    'boundary',
    'a sum of 0',
    block([priced(1, 0n), priced(2, 0n)], tao),
  ],
  [
    'one-without-price',
    'a subnet without a price gets nothing',
    'boundary',
    'a new subnet starts there',
    block([priced(1, 0n), priced(2, one)], tao),
  ],
  [
    'no-market',
    'a subnet without a market counts as a price of 1, whatever is stored',
    'boundary',
    'mechanism 0',
    block([priced(1, 5n, { subnetMechanism: 0 }), priced(2, one)], tao),
  ],
  [
    'above-one',
    'an average above 1 counts whole here',
    'boundary',
    'the cap is on what enters the average',
    block([priced(1, 3n * one), priced(2, one)], tao),
  ],
  ['no-emission', 'a block that mints nothing', 'boundary', '0 times any price', block(three, 0n)],
  [
    'one-rao',
    'one rao between three: a third of a rao each',
    'rounding',
    'fractions stay until the pool takes whole rao',
    block(three, 1n),
  ],
];

const signs: readonly Line[] = [
  [
    'negative',
    'a price below 0 takes from the sum while prices have a sign',
    'boundary',
    '−1 and 3: minus a half and one and a half',
    block([priced(1, -one), priced(2, 3n * one)], tao),
    signed,
  ],
  [
    'negative-unsigned',
    'a price below 0 counts as 0 since prices have none',
    'boundary',
    'the other gets all',
    block([priced(1, -one), priced(2, 3n * one)], 2n * tao),
    unsigned,
  ],
];

/** Prices alone (SUBNET-SHARES-10). */
export const prices: readonly Draft[] = [...lines, ...signs].map(
  ([id, title, kind, note, input, rulesets = all]) => ({
    id: `subnet-shares-prices-${id}`,
    title,
    ...(id.startsWith('negative') && { level: 'may' as const }),
    clauses: ['SUBNET-SHARES-10'],
    why: { kind, note },
    rulesets,
    input,
  }),
);
