import { list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/scoring.quantise.ts';
import { pureStep } from '../step.ts';
import { small } from './fields.ts';
import { quantise } from './quantise.ts';
import { clausesTo } from './scale.ts';

/** `scoring.quantise`: where floats end. */
export const quantiseOperation = pureStep({
  name: 'scoring.quantise',
  title: 'the logits of a model as integers of 16 bits',
  page: 'spec/scoring/quantise.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'QUANTISE'),
  input: { logits: list(number) } satisfies FieldsOf<Input>,
  output: { quantised: list(small) } satisfies FieldsOf<Output>,
  stages: {},
  apply: ({ logits }) => ({ quantised: logits.map(quantise) }),
});
