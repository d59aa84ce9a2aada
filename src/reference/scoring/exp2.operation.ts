import type { FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.exp2.ts';
import { pureStep } from '../step.ts';
import { exp2Of } from './exp2.ts';
import { large, small } from './fields.ts';
import { clausesTo } from './scale.ts';

/** `scoring.exp2`: what every probability and every reward is computed with. */
export const exp2Operation = pureStep({
  name: 'scoring.exp2',
  title: 'a half to a power, by two tables',
  page: 'spec/scoring/exp2.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'EXP2'),
  input: { y: large } satisfies FieldsOf<Input>,
  output: { power: small } satisfies FieldsOf<Output>,
  stages: { halvings: large, mantissa: small } satisfies FieldsOf<Stages>,
  apply: ({ y }) => exp2Of(y),
});
