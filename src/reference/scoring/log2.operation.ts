import type { FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.log2.ts';
import { pureStep } from '../step.ts';
import { small } from './fields.ts';
import { log2Of } from './log2.ts';
import { clausesTo } from './scale.ts';

/** `scoring.log2`: what every divergence is computed with. */
export const log2Operation = pureStep({
  name: 'scoring.log2',
  title: 'the logarithm of a whole number to base 2, bit by bit',
  page: 'spec/scoring/log2.md',
  rulesets: ['425'],
  clauses: clausesTo(3, 'LOG2'),
  input: { value: small } satisfies FieldsOf<Input>,
  output: { logarithm: small } satisfies FieldsOf<Output>,
  stages: { exponent: small, mantissa: small } satisfies FieldsOf<Stages>,
  apply: ({ value }) => log2Of(value),
});
