import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { powerInput, weights, whole } from './input.ts';

const half = weights(whole / 2n);

/** Zeros, and the order in which they are looked for (POWER-01, POWER-02). */
export const corners: readonly Draft[] = [
  {
    id: 'power-base-without-denominator',
    title: 'a base over 0 has no power',
    clauses: ['POWER-01'],
    why: { kind: 'boundary', note: 'an empty pool that is paid nothing' },
    input: powerInput([5, 0], half),
  },
  {
    id: 'power-nothing-over-nothing',
    title: 'nothing over nothing has no power either: the denominators are looked at first',
    clauses: ['POWER-01'],
    why: { kind: 'ordering', note: 'a base of 0 would give 0' },
    input: powerInput([0, 0], half),
  },
  {
    id: 'power-exponent-without-denominator',
    title: 'an exponent over 0 has no power',
    clauses: ['POWER-01'],
    why: { kind: 'boundary', note: 'no pool weighs one side with nothing' },
    input: powerInput([1, 2], [1, 0]),
  },
  {
    id: 'power-zero-exponent-without-denominator',
    title: 'an exponent of 0 over 0 has no power, though one of 0 would give the scale',
    clauses: ['POWER-01'],
    why: { kind: 'ordering', note: 'the denominators are looked at first' },
    input: powerInput([1, 2], [0, 0]),
  },
  {
    id: 'power-zero-base',
    title: 'nothing to any power is nothing',
    clauses: ['POWER-02'],
    why: { kind: 'boundary', note: 'a reserve of 0' },
    input: powerInput([0, 5], [1, 2]),
    confirmed: sheet('pow-zero-base', { power: '0' }),
  },
  {
    id: 'power-zero-to-zero',
    title: 'nothing to the power of nothing is nothing, and not 1',
    clauses: ['POWER-02'],
    why: { kind: 'ordering', note: 'the base is looked at before the exponent' },
    input: powerInput([0, 5], [0, 2]),
  },
  {
    id: 'power-zero-exponent',
    title: 'anything to the power of nothing is the scale',
    clauses: ['POWER-02'],
    why: { kind: 'boundary', note: 'no root and no series' },
    input: powerInput([7, 5], [0, 2]),
  },
  {
    id: 'power-zero-scale',
    title: 'a scale of 0 leaves nothing',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'the largest r with r³ · 8 at most 0' },
    input: powerInput([1, 2], [3, 2], { scale: 0n }),
  },
  {
    id: 'power-zero-scale-by-series',
    title: 'a scale of 0 leaves nothing of a power that is computed by series either',
    clauses: ['POWER-04'],
    why: { kind: 'boundary', note: '0 has no bits, and the caller’s precision counts' },
    input: powerInput([1, 2], [1_000_003, 2000], { scale: 0n }),
  },
];
