import { list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.sdk11Weights.ts';
import { stepOperation } from '../step.ts';
import { double } from './floats.ts';
import { clausesTo } from './scale.ts';
import { row } from './sdk-row.ts';
import { sdk11Weights } from './sdk11-weights.ts';

/** `scoring.sdk11Weights`: the second profile of the SDK. */
export const sdk11WeightsOperation = stepOperation({
  name: 'scoring.sdk11Weights',
  title: 'the u16 weights that SDK 11 sends for scores, or why it refuses',
  page: 'spec/scoring/sdk11-weights.md',
  rulesets: ['425'],
  clauses: clausesTo(5, 'SDK11-WEIGHTS'),
  input: {
    uids: list(number),
    weights: list(double),
    ownUid: number,
    minAllowedWeights: number,
    maxWeightLimit: number,
  } satisfies FieldsOf<Input>,
  output: { weights: row } satisfies FieldsOf<Output>,
  stages: { shares: list(double) } satisfies FieldsOf<Stages>,
  apply: (input) => {
    const answer = sdk11Weights(input);
    if (typeof answer === 'string') return { rejection: { module: 'Sdk11', name: answer } };
    const { sent, ...stages } = answer;
    return { output: { weights: sent }, stages };
  },
});
