import type { Draft } from '../../topic.ts';
import { powerInput, weights, whole } from './input.ts';

/** The exact root, and where it ends (POWER-03). */
export const exact: readonly Draft[] = [
  {
    id: 'power-perfect-cube',
    title: 'the cube root of 8 of 27 is 2 of 3, and nothing is lost',
    clauses: ['POWER-03'],
    why: { kind: 'rounding', note: 'the largest r with r³ · 27 at most 8 · 3³' },
    input: powerInput([8, 27], [1, 3], { scale: 3n }),
  },
  {
    id: 'power-below-perfect-cube',
    title: 'a hair below the perfect cube the root is a whole step less',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: '7999999999 of 27000000000' },
    input: powerInput([7_999_999_999n, 27_000_000_000n], [1, 3], { scale: 3n }),
  },
  {
    id: 'power-lowest-terms',
    title: 'weights of one half each are an exponent of 1 through 1',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'before it is reduced it is far above 1024' },
    input: powerInput([1, 4], weights(whole / 2n)),
  },
  {
    id: 'power-lowest-terms-third',
    title: 'weights of 0.25 and 0.75 are a cube root',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'one third, exactly' },
    input: powerInput([1, 8], weights(whole / 4n)),
  },
  {
    id: 'power-deep-root',
    title: 'the power of 99 of a thousandth is 0, where the series would break down',
    clauses: ['POWER-03', 'POWER-08'],
    why: { kind: 'overflow', note: 'the widest weights and the largest payment: e to the −684' },
    input: powerInput([1, 1001], weights((whole * 99n) / 100n)),
  },
  {
    id: 'power-lowest-terms-hair',
    title: 'a root is exact whatever precision is asked for',
    clauses: ['POWER-03'],
    why: { kind: 'rounding', note: 'a hair below 2, which 32 bits do not tell from 2' },
    input: powerInput([7_999_999_999_999n, 27_000_000_000_000n], weights(whole / 4n), {
      precision: 0,
      scale: 3n,
    }),
  },
  {
    id: 'power-fiftieth',
    title: 'weights of 0.98 and 0.02 are the power of 49',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'rounded down once, at the end' },
    input: powerInput([1_000_000, 1_000_001], weights((whole * 98n) / 100n)),
  },
  {
    id: 'power-1024-of-1023',
    title: 'a root of 1024 is still exact',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: '1024 is the largest that is' },
    input: powerInput([1, 3], [1023, 1024]),
  },
  {
    id: 'power-1025-of-1024',
    title: 'a power of 1025 goes by series',
    clauses: ['POWER-03', 'POWER-09'],
    why: { kind: 'boundary', note: 'one more than the largest' },
    input: powerInput([1, 3], [1025, 1024]),
  },
  {
    id: 'power-1024-of-1025',
    title: 'a root of 1025 goes by series',
    clauses: ['POWER-03', 'POWER-09'],
    why: { kind: 'boundary', note: 'both numbers count' },
    input: powerInput([1, 3], [1024, 1025]),
  },
  {
    id: 'power-above-one',
    title: 'a base above 1 grows: what a limit asks for',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'the price may go up by half' },
    input: powerInput([3, 2], [whole / 2n, whole], { precision: 1024 }),
  },
  {
    id: 'power-largest-base',
    title: 'the largest base, squared, in the largest steps',
    clauses: ['POWER-03'],
    why: { kind: 'overflow', note: 'whole numbers have no end here' },
    input: powerInput([2n ** 128n - 1n, 1], [2, 1], { scale: 2n ** 128n - 1n }),
  },
];
