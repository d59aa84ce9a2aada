import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { swapInput } from './input.ts';

const weight = 600_000_000_000_000_000n;

/** The first swap in a pool (SWAP-02). */
export const first: readonly Draft[] = [
  {
    id: 'swap-first-resets-weight',
    title: 'the first swap of a pool takes a weight of a half, and forgets the one that injections made',
    clauses: ['SWAP-02'],
    why: {
      kind: 'ordering',
      note: 'trap 18 of the sheet of emission: the weight is adjusted before the buy',
    },
    input: swapInput('buy', coin, { weight, initialized: false }),
  },
  {
    id: 'swap-second-keeps-weight',
    title: 'the second swap keeps the weight',
    clauses: ['SWAP-02'],
    why: { kind: 'boundary', note: 'the same pool' },
    input: swapInput('buy', coin, { weight, initialized: true }),
  },
  {
    id: 'swap-first-sell',
    title: 'a sale may be the first swap as well',
    clauses: ['SWAP-02'],
    why: { kind: 'boundary', note: 'weights of 0.6 and 0.4 before' },
    input: swapInput('sell', coin, { weight, initialized: false }),
  },
  {
    id: 'swap-first-limit',
    title: 'the limit of the first swap is held against the price that a weight of a half gives',
    clauses: ['SWAP-02', 'SWAP-06'],
    why: {
      kind: 'ordering',
      note: 'with the weight of 0.6 the price would be 0.1666, below the limit of 0.2',
    },
    input: swapInput('buy', coin, { weight, initialized: false, limit: coin / 5n }),
  },
  {
    id: 'swap-first-refused',
    title: 'a first swap that is too large is refused before that',
    clauses: ['SWAP-04', 'SWAP-02'],
    why: { kind: 'ordering', note: 'the pool stays as it was' },
    input: swapInput('buy', 100_001n * coin, { weight, initialized: false }),
  },
];
