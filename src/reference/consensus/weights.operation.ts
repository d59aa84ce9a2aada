import type { Input, Output } from '../generated/consensus.weights.ts';
import { currentWeights } from './weights.ts';
import { block, bool, list, nullable, number, perUid, record, type FieldsOf } from '../fields.ts';
import { shareRows, storedRows } from './fields.ts';
import { pureStep } from '../step.ts';

const output = { weightsNormalized: shareRows } satisfies FieldsOf<Output>;

/** `consensus.weights`: step 5 of the epoch on its own. */
export const weightsOperation = pureStep({
  name: 'consensus.weights',
  title: 'the weights that count, as shares of their row',
  page: 'spec/consensus/weights.md',
  clauses: ['WEIGHTS-01', 'WEIGHTS-02', 'WEIGHTS-03', 'WEIGHTS-04', 'WEIGHTS-05', 'WEIGHTS-06', 'WEIGHTS-07'],
  input: {
    weights: storedRows(number),
    validatorPermitsWithOwner: list(bool),
    ownerUid: nullable(number),
    lastUpdate: list(block),
    blockAtRegistration: perUid(block),
    commitReveal: record({ enabled: bool, commitBlocks: perUid(nullable(block)) }),
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: currentWeights,
});
