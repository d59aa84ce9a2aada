import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { onePair } from './input.ts';

type Known = readonly [steepness: number, difference: bigint, title: string, note: string];

const known: readonly Known[] = [
  [4000, one, 'exponent −20', 'the smallest that is not cut: exp(−20) is 8.9 bits, cut to 8'],
  [4001, one, 'exponent −20.005', 'made −20'],
  [-4000, one, 'exponent 20', 'the largest that is not cut: the sigmoid is 8.9 bits, cut to 8'],
  [-4001, one, 'exponent 20.005', 'made 20'],
  [-4200, one, 'exponent 21', 'made 20: the sigmoid would be 3 bits'],
  [32767, one, 'the steepest curve, far apart', 'exponent −163.835, made −20'],
  [32767, 0n, 'the steepest curve, no difference', 'exponent 163.835, made 20: the series would not fit'],
  [-32768, one, 'the steepest falling curve, far apart', 'exponent 163.84, made 20'],
  [-32768, 0n, 'the steepest falling curve, no difference', 'exponent −163.84, made −20'],
];

/** The sigmoid, from the exponent (LIQUID-ALPHA-04). */
export const sigmoid: readonly Draft[] = [
  ...known.map(([steepness, difference, title, note]): Draft => ({
    id: `liquid-alpha-sigmoid-${steepness < 0 ? `minus-${-steepness}` : steepness}-at-${difference}`,
    title: `${title}: steepness ${steepness}`,
    clauses: ['LIQUID-ALPHA-04', 'LIQUID-ALPHA-03'],
    why: { kind: 'boundary', note },
    input: onePair(difference, 0n, 0n, { steepness }),
  })),
  {
    id: 'liquid-alpha-sigmoid-long-series',
    title: 'an exponent of 18, for which the series is far from its end',
    clauses: ['LIQUID-ALPHA-04'],
    why: { kind: 'rounding', note: 'the series has 31 terms and stops; exp(18) comes out too small' },
    input: onePair(decimal('0.05'), 0n, 0n, { steepness: 4000 }),
  },
];
