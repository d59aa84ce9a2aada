import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { onePair } from './input.ts';

type Known = readonly [
  steepness: number,
  difference: bigint,
  kind: 'boundary' | 'rounding',
  title: string,
  note: string,
];

const known: readonly Known[] = [
  [0, decimal('0.9'), 'boundary', 'steepness 0 is a flat curve', 'the exponent is 0, and the sigmoid a half'],
  [
    1000,
    decimal('0.5'),
    'boundary',
    'a difference of a half is the middle of every curve',
    'the exponent is 0',
  ],
  [100, 0n, 'boundary', 'steepness 1, and no difference', 'the exponent is a half'],
  [1, decimal('0.9'), 'rounding', 'the flattest curve that rises', '−42949672.96 bits are cut to −42949672'],
  [-1, decimal('0.9'), 'rounding', 'the flattest curve that falls', '42949672.96 bits are cut to 42949672'],
  [
    333,
    decimal('0.77'),
    'rounding',
    'steepness 3.33',
    'the quotient is cut towards 0, and the product goes down',
  ],
  [-333, decimal('0.77'), 'rounding', 'steepness −3.33', 'the mirror image is not exact'],
  [-1000, decimal('0.9'), 'boundary', 'a negative steepness turns the curve round', 'far apart is slow'],
  [200, one, 'boundary', 'steepness 2 at the largest difference', 'the exponent is −1, which is a series'],
  [
    -200,
    one,
    'boundary',
    'steepness −2 at the largest difference',
    'the exponent is exactly 1: e with 23 fraction bits',
  ],
  [-199, one, 'boundary', 'just below the exponent of 1', 'a series again, with more bits than the constant'],
];

/** The exponent, from the steepness and the difference (LIQUID-ALPHA-03). */
export const exponent: readonly Draft[] = known.map(([steepness, difference, kind, title, note]) => ({
  id: `liquid-alpha-exponent-${steepness < 0 ? `minus-${-steepness}` : steepness}-at-${difference}`,
  title: `${title}: ${steepness}`,
  clauses: ['LIQUID-ALPHA-03', 'LIQUID-ALPHA-04'],
  why: { kind, note },
  input: onePair(difference, 0n, 0n, { steepness }),
}));
