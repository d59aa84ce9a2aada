import type { Input, Output, Stages } from '../generated/consensus.bondsPenalty.ts';
import { I32F32 } from '../numbers/index.ts';
import { penalizeWeights } from './bonds-penalty.ts';
import { bits, number, type FieldsOf } from '../fields.ts';
import { shareRows } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.bondsPenalty`: step 8 of the epoch on its own. */
export const bondsPenaltyOperation = pureStep({
  name: 'consensus.bondsPenalty',
  title: 'the weights that the bonds are made of',
  page: 'spec/consensus/bonds-penalty.md',
  clauses: [
    'BONDS-PENALTY-01',
    'BONDS-PENALTY-02',
    'BONDS-PENALTY-03',
    'BONDS-PENALTY-04',
    'BONDS-PENALTY-05',
  ],
  input: {
    weightsNormalized: shareRows,
    clippedWeights: shareRows,
    bondsPenalty: number,
  } satisfies FieldsOf<Input>,
  output: { weightsForBonds: shareRows } satisfies FieldsOf<Output>,
  stages: { bondsPenalty: bits(I32F32), weightsForBonds: shareRows } satisfies FieldsOf<Stages>,
  apply: penalizeWeights,
});
