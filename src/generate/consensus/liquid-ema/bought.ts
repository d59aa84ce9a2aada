import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneValidator, onePair } from './input.ts';

/** What is bought (LIQUID-EMA-02). */
export const bought: readonly Draft[] = [
  {
    id: 'liquid-ema-bought-seven-tenths',
    title: 'at alpha 0.7 seven tenths of the weight are bought',
    clauses: ['LIQUID-EMA-02'],
    why: { kind: 'example', note: 'a bond of 0 leaves nothing' },
    input: onePair(decimal('0.5'), 0n, decimal('0.7')),
  },
  {
    id: 'liquid-ema-bought-cut',
    title: 'a third of two thirds is cut off behind 32 bits',
    clauses: ['LIQUID-EMA-02'],
    why: { kind: 'rounding', note: '954437176.4 bits' },
    input: onePair(share(2, 3), undefined, share(1, 3)),
  },
  {
    id: 'liquid-ema-bought-each-its-alpha',
    title: 'two equal weights with alphas of their own make unequal bonds',
    clauses: ['LIQUID-EMA-02', 'LIQUID-EMA-01'],
    why: { kind: 'example', note: 'what one alpha for all could not do' },
    input: oneValidator(
      [
        [1, decimal('0.5')],
        [2, decimal('0.5')],
      ],
      [
        [1, decimal('0.2')],
        [2, decimal('0.2')],
      ],
      [0n, decimal('0.9'), decimal('0.7')],
    ),
  },
  {
    id: 'liquid-ema-bought-negative-weight',
    title: 'a weight below 0 buys nothing, and takes nothing off the bond',
    level: 'may',
    clauses: ['LIQUID-EMA-02'],
    why: { kind: 'boundary', note: 'the chain never has one' },
    input: onePair(-one, decimal('0.5'), decimal('0.5')),
  },
  {
    id: 'liquid-ema-bought-one-bit-below',
    title: 'one bit below 0 rounds down to a bit below 0, and buys nothing',
    level: 'may',
    clauses: ['LIQUID-EMA-02', 'LIQUID-EMA-05'],
    why: { kind: 'rounding', note: 'the chain never has one; cut towards 0 it would be 0 without the bound' },
    input: onePair(-1n, 2n, decimal('0.5')),
  },
];
