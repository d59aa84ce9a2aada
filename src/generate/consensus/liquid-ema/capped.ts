import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { onePair } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The sum, at most 1, and above 0 (LIQUID-EMA-03, LIQUID-EMA-05). */
export const capped: readonly Draft[] = [
  {
    id: 'liquid-ema-sum',
    title: 'what is left and what is bought make the new bond',
    clauses: ['LIQUID-EMA-03'],
    why: { kind: 'example', note: '0.3 · 0.5 and 0.7 · 0.8' },
    input: onePair(decimal('0.8'), decimal('0.5'), decimal('0.7')),
  },
  {
    id: 'liquid-ema-sum-whole',
    title: 'a whole bond and a whole weight stay a whole bond',
    clauses: ['LIQUID-EMA-03'],
    why: boundary('exactly 1 is not above 1'),
    input: onePair(one, one, decimal('0.5')),
  },
  {
    id: 'liquid-ema-sum-above-one',
    title: 'a bond of 1.9 decays to 0.95, a fifth is bought, and the new bond is 1',
    level: 'may',
    clauses: ['LIQUID-EMA-03'],
    why: boundary('the chain has bonds from 0 to 1'),
    input: onePair(decimal('0.4'), decimal('1.9'), decimal('0.5')),
  },
  {
    id: 'liquid-ema-sum-one-bit-above-one',
    title: 'a bond that comes to one bit more than 1 is made 1',
    level: 'may',
    clauses: ['LIQUID-EMA-03'],
    why: boundary('at alpha 1 the new bond is the weight'),
    input: onePair(one + 1n, undefined, one),
  },
  {
    id: 'liquid-ema-sum-does-not-fit',
    title: 'what is left of a bond does not fit, and the new bond is 1',
    level: 'may',
    clauses: ['LIQUID-EMA-03'],
    why: { kind: 'overflow', note: 'it saturates before it is bounded, and would be below 0 if it wrapped' },
    input: onePair(2n ** 63n - 1n, 2n ** 63n - 1n, -one),
  },
  {
    id: 'liquid-ema-zero-dropped',
    title: 'an entry of 0 without a bond makes no bond',
    clauses: ['LIQUID-EMA-05'],
    why: boundary('0 is not above 0'),
    input: onePair(0n, undefined, decimal('0.7')),
  },
  {
    id: 'liquid-ema-bit-dropped',
    title: 'a weight and a bond of one bit each are both cut to 0, and the bond is gone',
    clauses: ['LIQUID-EMA-05', 'LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'rounding', note: 'a half of a bit twice' },
    input: onePair(1n, 1n, decimal('0.5')),
  },
  {
    id: 'liquid-ema-bit-kept',
    title: 'a bond of two bits that decays by half is one bit, and stays',
    clauses: ['LIQUID-EMA-05'],
    why: boundary('the smallest bond'),
    input: onePair(0n, 2n, decimal('0.5')),
  },
  {
    id: 'liquid-ema-negative-dropped',
    title: 'a bond below 0 is left out',
    level: 'may',
    clauses: ['LIQUID-EMA-05'],
    why: boundary('the chain never has one'),
    input: onePair(0n, -one, decimal('0.5')),
  },
];
