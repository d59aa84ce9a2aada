import type { Draft } from '../../topic.ts';
import { half, stakeWeightInput, whole } from './input.ts';

const largestFitting = 2n ** 63n - 1n;
const overflow = (note: string) => ({ kind: 'overflow', note }) as const;

/** Amounts that an I64F64 does not hold (STAKE-WEIGHT-06). */
export const largest: readonly Draft[] = [
  {
    id: 'stake-weight-largest-that-fits',
    title: 'alpha of 2^63 − 1 rao is the largest whole amount that fits',
    clauses: ['STAKE-WEIGHT-06'],
    why: { kind: 'boundary', note: 'no fraction behind it' },
    input: stakeWeightInput({ alpha: largestFitting }),
  },
  {
    id: 'stake-weight-largest-alpha',
    title: 'alpha of 2^63 rao becomes the largest I64F64, fraction and all',
    clauses: ['STAKE-WEIGHT-06'],
    why: overflow('2^127 − 1 steps, and not 2^63 − 1 rao'),
    input: stakeWeightInput({ alpha: 2n ** 63n }),
  },
  {
    id: 'stake-weight-largest-tao',
    title: 'TAO of 2^64 − 1 rao becomes the largest I64F64, and half of that counts',
    clauses: ['STAKE-WEIGHT-06'],
    why: { kind: 'rounding', note: 'half of 2^127 − 1 steps, cut off behind 64 bits' },
    input: stakeWeightInput({ tao: 2n ** 64n - 1n, taoWeight: half }),
  },
  {
    id: 'stake-weight-largest-sum',
    title: 'two amounts that fit, and a sum that does not',
    clauses: ['STAKE-WEIGHT-06', 'STAKE-WEIGHT-01'],
    why: overflow('one rao of TAO too many'),
    input: stakeWeightInput({ alpha: largestFitting, tao: 1n, taoWeight: whole }),
  },
  {
    id: 'stake-weight-largest-sum-that-fits',
    title: 'the largest amount of alpha and all but a step of a rao of TAO',
    clauses: ['STAKE-WEIGHT-06', 'STAKE-WEIGHT-01'],
    why: { kind: 'boundary', note: 'as close to 2^127 − 1 steps as it goes without stopping there' },
    input: stakeWeightInput({ alpha: largestFitting, tao: 1n, taoWeight: whole - 1n }),
  },
];
