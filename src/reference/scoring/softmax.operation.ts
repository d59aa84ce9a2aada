import { list, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.softmax.ts';
import { pureStep } from '../step.ts';
import { small } from './fields.ts';
import { clausesTo } from './scale.ts';
import { softmaxOf } from './softmax.ts';

/** `scoring.softmax`: from logits to probabilities. */
export const softmaxOperation = pureStep({
  name: 'scoring.softmax',
  title: 'the probabilities of quantised logits at a temperature',
  page: 'spec/scoring/softmax.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'SOFTMAX'),
  input: { quantised: list(small), temperature: small } satisfies FieldsOf<Input>,
  output: { probabilities: list(small) } satisfies FieldsOf<Output>,
  stages: { depths: list(small), powers: list(small) } satisfies FieldsOf<Stages>,
  apply: ({ quantised, temperature }) => softmaxOf(quantised, temperature),
});
