import type { Draft } from '../../topic.ts';
import { sheet } from '../span.ts';
import { narrow, one, one64, pace, started, wide } from './input.ts';

/** A line of the sheet: block, first emission block, pace, price, moving price before and after. */
type Line = readonly [
  id: string,
  title: string,
  block: bigint,
  first: bigint,
  alpha: bigint,
  price: bigint,
  old: bigint,
  after: bigint,
];

const half = one / 2n;

const wideLines: readonly Line[] = [
  ['start', 'eleven blocks after the start call', 510n, 500n, half, one64, 0n, 117167n],
  ['long', 'after 20,000 days half of the way is made', 144000500n, 500n, half, one64, 0n, 2144481374n],
  [
    'falls',
    'a price of half the average draws it down',
    1000000n,
    900000n,
    pace,
    184467440737095516n,
    85899346n,
    85899303n,
  ],
  ['five', 'a price of five counts as one', 1000000n, 900000n, pace, 5n * one64, 85899346n, 85903532n],
  [
    'rises',
    'a price of twice the average draws it up',
    8000000n,
    4900000n,
    pace,
    1844674407370955162n,
    214748365n,
    214748969n,
  ],
];

const narrowLines: readonly Line[] = [
  ['start', 'eleven blocks after the start call', 510n, 500n, half, one, 0n, 117167n],
  ['long', 'after 20,000 days half of the way is made', 144000500n, 500n, half, one, 0n, 2144481374n],
  [
    'falls',
    'a price of half the average draws it down, a bit further',
    1000000n,
    900000n,
    pace,
    42949672n,
    85899346n,
    85899302n,
  ],
  ['five', 'a price of five counts as one', 1000000n, 900000n, pace, 5n * one, 85899346n, 85903532n],
  [
    'rises',
    'a price of twice the average draws it up',
    8000000n,
    4900000n,
    pace,
    429496729n,
    214748365n,
    214748969n,
  ],
  ['stalls', 'a price of 0.00005 never lifts an average of 0', 8000000n, 4900000n, pace, 214748n, 0n, 0n],
  [
    'down-one',
    'a price one bit below draws the average down at once',
    8000000n,
    4900000n,
    pace,
    4294967n,
    4294968n,
    4294967n,
  ],
];

/** What the sheet computes, in both formats (MOVING-PRICE-01, MOVING-PRICE-04, MOVING-PRICE-08). */
export const goldens: readonly Draft[] = [
  ...wideLines.map((line) => ({ line, name: 'wide', rulesets: wide, bits: 64 })),
  ...narrowLines.map((line) => ({ line, name: 'narrow', rulesets: narrow, bits: 32 })),
].map(
  ({ line: [id, title, block, firstEmission, alpha, price, old, after], name, rulesets, bits }): Draft => ({
    id: `moving-price-${name}-${id}`,
    title: `${title}, with ${bits} bits`,
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-04', 'MOVING-PRICE-08'],
    why: { kind: 'example', note: 'from the sheet of the emission' },
    rulesets,
    input: started({ old, price, alpha }, block, firstEmission),
    confirmed: sheet(rulesets, { movingPrice: after.toString() }),
  }),
);
