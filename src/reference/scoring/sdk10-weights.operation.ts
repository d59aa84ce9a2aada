import { list, number, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.sdk10Weights.ts';
import type { Operation } from '../operation.ts';
import { stepOperation } from '../step.ts';
import { otherLength } from './fields.ts';
import { double, floats } from './floats.ts';
import { clausesTo } from './scale.ts';
import { sdk10Weights } from './sdk10-weights.ts';

const step = stepOperation({
  name: 'scoring.sdk10Weights',
  title: 'what SDK 10 makes of scores before they are set',
  page: 'spec/scoring/sdk10-weights.md',
  rulesets: ['425'],
  clauses: clausesTo(6, 'SDK10-WEIGHTS'),
  input: {
    uids: list(number),
    weights: floats,
    numNeurons: number,
    minAllowedWeights: number,
    maxWeightLimit: double,
    excludeQuantile: number,
  } satisfies FieldsOf<Input>,
  output: { uids: list(number), weights: floats } satisfies FieldsOf<Output>,
  stages: {
    path: list(word<NonNullable<Stages['path']>[number]>()),
    quantile: double,
  } satisfies FieldsOf<Stages>,
  apply: (input) => {
    const answer = sdk10Weights(input);
    if (answer === undefined) return { rejection: { module: 'Sdk10', name: 'IndexError' } };
    return { output: answer, stages: answer };
  },
});

/** `scoring.sdk10Weights`: the first profile of the SDK. */
export const sdk10WeightsOperation: Operation = {
  ...step,
  domain: (input) => {
    const { uids, weights } = input as unknown as Input;
    return step.domain(input) ?? otherLength('input.uids', uids.length, weights.bits.length);
  },
};
