import type { Draft } from '../../topic.ts';
import { nearlyHalf, stakeWeightInput } from './input.ts';

const taoWeight = 3_689_348_814_741_910_323n;
const why = {
  kind: 'example',
  note: 'the table of the chapter, where a rao is lost between the two',
} as const;

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'stake-weight-parent',
    title: 'a parent passes on a half less a hair, and keeps a half',
    clauses: ['STAKE-WEIGHT-03', 'STAKE-WEIGHT-01'],
    why,
    input: stakeWeightInput({ alpha: 1000n, taoWeight, children: [nearlyHalf] }),
  },
  {
    id: 'stake-weight-child',
    title: 'its child adds what it was given, and its TAO for a fifth less a hair',
    clauses: ['STAKE-WEIGHT-04', 'STAKE-WEIGHT-05', 'STAKE-WEIGHT-01'],
    why,
    input: stakeWeightInput({
      alpha: 200n,
      tao: 400n,
      taoWeight,
      parents: [{ proportion: nearlyHalf, alpha: 1000n }],
    }),
  },
];
