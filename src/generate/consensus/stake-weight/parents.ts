import type { Draft } from '../../topic.ts';
import { half, nearlyHalf, stakeWeightInput, third, whole } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** What parents give (STAKE-WEIGHT-04). */
export const parents: readonly Draft[] = [
  {
    id: 'stake-weight-parents-two-halves-of-a-rao',
    title: 'two parents give half a rao each, and together one',
    clauses: ['STAKE-WEIGHT-04'],
    why: rounding('cut to whole rao one by one they would give nothing'),
    input: stakeWeightInput({
      parents: [
        { proportion: half, alpha: 1n },
        { proportion: half, alpha: 1n },
      ],
    }),
  },
  {
    id: 'stake-weight-parents-and-what-is-kept',
    title: 'half a rao is kept and half a rao is given, and together they are one',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-03'],
    why: rounding('the fraction is cut off of the whole, once'),
    input: stakeWeightInput({ alpha: 1n, children: [half], parents: [{ proportion: half, alpha: 1n }] }),
  },
  {
    id: 'stake-weight-parents-a-step-short',
    title: 'three parents give a third of a rao each, a step short of one',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-02'],
    why: rounding('3 · 1431655765 steps are 2^32 − 1, and the fraction is cut off'),
    input: stakeWeightInput({
      parents: [
        { proportion: third, alpha: 1n },
        { proportion: third, alpha: 1n },
        { proportion: third, alpha: 1n },
      ],
    }),
  },
  {
    id: 'stake-weight-parents-tao-is-cut-before-it-counts',
    title: 'TAO from a parent is cut to whole rao, and then it counts for a half',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-01'],
    why: { kind: 'ordering', note: '1.5 rao become 1, and 0.5 in the weight; not 0.75' },
    input: stakeWeightInput({ taoWeight: half, parents: [{ proportion: half, tao: 3n }] }),
  },
  {
    id: 'stake-weight-parents-of-either-kind',
    title: 'one parent has alpha and one has TAO',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-01'],
    why: boundary('each gives of what it has, with one share for both'),
    input: stakeWeightInput({
      alpha: 10n,
      tao: 20n,
      taoWeight: half,
      parents: [
        { proportion: half, alpha: 100n },
        { proportion: whole, tao: 300n },
      ],
    }),
  },
  {
    id: 'stake-weight-parents-hair',
    title: 'a parent passes on a half less a hair of an odd stake',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-02'],
    why: rounding('just under 500 000 000.5 rao'),
    input: stakeWeightInput({ parents: [{ proportion: nearlyHalf, alpha: 1_000_000_001n, tao: 3n }] }),
  },
  {
    id: 'stake-weight-parents-fill-up',
    title: 'two parents with the largest amounts give no more than fits',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-06'],
    level: 'may',
    why: { kind: 'overflow', note: 'the amount stops at 2^64 − 1 rao; there is not so much of either' },
    input: stakeWeightInput({
      taoWeight: half,
      parents: [
        { proportion: whole, tao: 2n ** 64n - 1n },
        { proportion: whole, tao: 2n ** 64n - 1n },
      ],
    }),
  },
];
