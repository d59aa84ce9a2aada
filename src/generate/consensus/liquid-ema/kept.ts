import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { onePair } from './input.ts';

/** What is left of the old bond (LIQUID-EMA-01). */
export const kept: readonly Draft[] = [
  {
    id: 'liquid-ema-kept-three-tenths',
    title: 'at alpha 0.7 three tenths of the old bond are left',
    clauses: ['LIQUID-EMA-01'],
    why: { kind: 'example', note: 'an entry of 0 buys nothing, and keeps the column' },
    input: onePair(0n, decimal('0.5'), decimal('0.7')),
  },
  {
    id: 'liquid-ema-kept-all',
    title: 'at alpha 0 all of the old bond is left',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'boundary', note: 'and nothing is bought, whatever the weight is' },
    input: onePair(one, decimal('0.3'), 0n),
  },
  {
    id: 'liquid-ema-kept-nothing',
    title: 'at alpha 1 nothing of the old bond is left',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'boundary', note: 'the bond is the weight' },
    input: onePair(decimal('0.3'), one, one),
  },
  {
    id: 'liquid-ema-kept-cut',
    title: 'two thirds of a third are cut off behind 32 bits',
    clauses: ['LIQUID-EMA-01'],
    why: { kind: 'rounding', note: '954437176.8 bits' },
    input: onePair(0n, share(1, 3), share(1, 3)),
  },
  {
    id: 'liquid-ema-kept-two-cuts',
    title: 'bond and weight are the same, and both products are cut: the bond loses a bit',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'rounding', note: 'a single product of the difference would lose nothing' },
    input: onePair(share(1, 3), share(1, 3), share(1, 7)),
  },
  {
    id: 'liquid-ema-kept-of-nothing',
    title: 'a missing bond is 0: the new bond is what is bought',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'boundary', note: 'the first epoch of a validator' },
    input: onePair(decimal('0.8'), undefined, decimal('0.9')),
  },
  {
    id: 'liquid-ema-kept-alpha-above-one',
    title: 'at an alpha above 1 a negative rest goes down, and takes off what is bought',
    level: 'may',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02'],
    why: { kind: 'rounding', note: 'the chain has alphas from 0 to 1' },
    input: onePair(decimal('0.5'), decimal('0.3'), decimal('1.25')),
  },
];
