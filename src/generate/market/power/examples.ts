import type { Draft } from '../../topic.ts';
import { repoTest } from '../confirmed-by.ts';
import { powerInput, weights } from './input.ts';

/** Powers that can be followed by hand (POWER-03, POWER-09). */
export const examples: readonly Draft[] = [
  {
    id: 'power-two-thirds',
    title: 'the square root of two thirds, in thousandths: 816² · 3 is not above 2 · 1000², 817² · 3 is',
    clauses: ['POWER-03'],
    why: { kind: 'example', note: 'the example of the library' },
    input: powerInput([2, 3], [1, 2], { precision: 0, scale: 1000n }),
    confirmed: repoTest('safe-bigmath pow_ratio_scaled, doc test', { power: '816' }),
  },
  {
    id: 'power-equal-weights',
    title: 'equal weights need no power: 100 of 101 is left',
    clauses: ['POWER-03'],
    why: { kind: 'example', note: 'a pool of 100 TAO that is paid 1 TAO' },
    input: powerInput([100_000_000_000n, 101_000_000_000n], weights(500_000_000_000_000_000n)),
  },
  {
    id: 'power-near-equal-weights',
    title: 'a weight a little above a half: a little less is left',
    clauses: ['POWER-09', 'POWER-03'],
    why: { kind: 'example', note: 'two numbers that share no factor have no simple root' },
    input: powerInput([100_000_000_000n, 101_000_000_000n], weights(500_124_906_320_259_805n)),
  },
];
