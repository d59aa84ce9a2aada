import type { Draft } from '../../topic.ts';
import { half, stakeWeightInput, whole } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Alpha, and TAO for what it counts (STAKE-WEIGHT-01). */
export const sum: readonly Draft[] = [
  {
    id: 'stake-weight-sum-nothing',
    title: 'without stake and without kin there is no weight',
    clauses: ['STAKE-WEIGHT-01'],
    why: boundary('all of it is 0'),
    input: stakeWeightInput({}),
  },
  {
    id: 'stake-weight-sum-alpha-alone',
    title: 'alpha counts in full, whatever TAO counts',
    clauses: ['STAKE-WEIGHT-01'],
    why: boundary('a TAO weight of 0'),
    input: stakeWeightInput({ alpha: 7n, tao: 1_000_000n, taoWeight: 0n }),
  },
  {
    id: 'stake-weight-sum-tao-in-full',
    title: 'at the whole TAO weight a rao of TAO is a rao of alpha',
    clauses: ['STAKE-WEIGHT-01', 'STAKE-WEIGHT-05'],
    why: boundary('the largest TAO weight'),
    input: stakeWeightInput({ alpha: 7n, tao: 5n, taoWeight: whole }),
  },
  {
    id: 'stake-weight-sum-half-a-rao',
    title: 'half a rao stays in the weight',
    clauses: ['STAKE-WEIGHT-01', 'STAKE-WEIGHT-06'],
    why: { kind: 'rounding', note: 'the sum is not cut to whole rao' },
    input: stakeWeightInput({ alpha: 7n, tao: 3n, taoWeight: half }),
  },
  {
    id: 'stake-weight-sum-kin-on-both-sides',
    title: 'a hotkey between a parent and a child, with alpha and TAO',
    clauses: ['STAKE-WEIGHT-01', 'STAKE-WEIGHT-03', 'STAKE-WEIGHT-04'],
    why: boundary('both sums are taken after the kin have taken and given'),
    input: stakeWeightInput({
      alpha: 1000n,
      tao: 500n,
      taoWeight: half,
      parents: [{ proportion: half, alpha: 300n, tao: 80n }],
      children: [half],
    }),
  },
];
