import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { alphaInput, onePair } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;

/** The least and the greatest alpha, and what lies between (LIQUID-ALPHA-01, LIQUID-ALPHA-05). */
export const range: readonly Draft[] = [
  {
    id: 'liquid-alpha-defaults',
    title: 'the curve that a subnet has unless it says otherwise: from 0.7 to 0.9, steepness 10',
    clauses: ['LIQUID-ALPHA-01', 'LIQUID-ALPHA-05'],
    why: { kind: 'example', note: 'a new weight far above the consensus' },
    input: onePair(decimal('0.8'), decimal('0.1'), decimal('0.2'), { alphaLow: 45875, alphaHigh: 58982 }),
  },
  {
    id: 'liquid-alpha-every-pair',
    title: 'every pair has an alpha, also those of uids who judge nobody, and those on the diagonal',
    clauses: ['LIQUID-ALPHA-01', 'LIQUID-ALPHA-07'],
    why: boundary('a square of nine, of which one entry has a weight'),
    input: alphaInput(
      [[[2, decimal('0.6')]], [], []],
      [[], [[2, decimal('0.5')]], []],
      [0n, 0n, decimal('0.3')],
      { alphaLow: 6553, alphaHigh: 32768 },
    ),
  },
  {
    id: 'liquid-alpha-range-of-nothing',
    title: 'least and greatest are the same, and so is every alpha',
    clauses: ['LIQUID-ALPHA-01', 'LIQUID-ALPHA-05'],
    why: rounding('a third of 65535 is 1431655765.33 bits, cut'),
    input: onePair(decimal('0.9'), 0n, 0n, { alphaLow: 21845, alphaHigh: 21845 }),
  },
  {
    id: 'liquid-alpha-range-cut',
    title: 'two shares that rounding would lift, and what lies between',
    clauses: ['LIQUID-ALPHA-01', 'LIQUID-ALPHA-05'],
    why: rounding('32768 and 65534 of 65535, both cut'),
    input: onePair(decimal('0.5'), 0n, 0n, { alphaLow: 32768, alphaHigh: 65534 }),
  },
  {
    id: 'liquid-alpha-range-product-down',
    title: 'a sigmoid of a half and an odd number of bits between least and greatest',
    clauses: ['LIQUID-ALPHA-05'],
    why: rounding('65537 bits, of which half are 32768.5, rounded down'),
    input: onePair(decimal('0.5'), 0n, 0n, { alphaLow: 1, alphaHigh: 2 }),
  },
  {
    id: 'liquid-alpha-inverted',
    title: 'the least is above the greatest, and every alpha is the least',
    clauses: ['LIQUID-ALPHA-05'],
    why: boundary('at most the greatest comes first, at least the least comes last'),
    input: onePair(decimal('0.5'), 0n, 0n, { alphaLow: 58982, alphaHigh: 45875 }),
  },
  {
    id: 'liquid-alpha-inverted-whole',
    title: 'from the whole down to nothing: alpha is the whole',
    clauses: ['LIQUID-ALPHA-05', 'LIQUID-ALPHA-01'],
    why: boundary('the widest inverted range'),
    input: onePair(one, 0n, 0n, { alphaLow: 65535, alphaHigh: 0 }),
  },
  {
    id: 'liquid-alpha-empty-subnet',
    title: 'a subnet without anyone has no pair',
    clauses: ['LIQUID-ALPHA-01'],
    why: boundary('no uid at all'),
    input: alphaInput([], [], []),
  },
];
