import { list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.cap.ts';
import { pureStep } from '../step.ts';
import { capped } from './cap.ts';
import { large, small } from './fields.ts';
import { clausesTo } from './scale.ts';

/** `scoring.cap`: that no peer gets more than a part of the whole. */
export const capOperation = pureStep({
  name: 'scoring.cap',
  title: 'values of which none is more than a part of their sum',
  page: 'spec/scoring/cap.md',
  rulesets: ['425'],
  clauses: clausesTo(3, 'CAP'),
  input: { values: list(large), limit: small } satisfies FieldsOf<Input>,
  output: { values: list(large) } satisfies FieldsOf<Output>,
  stages: { above: number, cap: large } satisfies FieldsOf<Stages>,
  apply: ({ values, limit }) => capped(values, limit),
});
