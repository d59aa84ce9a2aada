import type { Input, Output, Stages } from '../generated/consensus.clip.ts';
import { clipWeights } from './clip.ts';
import type { FieldsOf } from '../fields.ts';
import { shareRows, shares } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.clip`: step 7 of the epoch on its own. */
export const clipOperation = pureStep({
  name: 'consensus.clip',
  title: 'what is left of the weights, and the incentive that they add up to',
  page: 'spec/consensus/clip.md',
  clauses: ['CLIP-01', 'CLIP-02', 'CLIP-03', 'CLIP-04', 'CLIP-05', 'CLIP-06'],
  input: { activeStake: shares, weightsNormalized: shareRows, consensus: shares } satisfies FieldsOf<Input>,
  output: { clippedWeights: shareRows, validatorTrust: shares, incentive: shares } satisfies FieldsOf<Output>,
  stages: {
    clippedWeights: shareRows,
    validatorTrust: shares,
    ranksRaw: shares,
    incentive: shares,
  } satisfies FieldsOf<Stages>,
  apply: clipWeights,
});
