import type { FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/scoring.toU16.ts';
import { pureStep } from '../step.ts';
import { byUid, large, small } from './fields.ts';
import { clausesTo } from './scale.ts';
import { toU16 } from './to-u16.ts';

/** `scoring.toU16`: what is set on the chain. */
export const toU16Operation = pureStep({
  name: 'scoring.toU16',
  title: 'scores as the weights that are set on the chain',
  page: 'spec/scoring/to-u16.md',
  rulesets: ['425'],
  clauses: clausesTo(3, 'TO-U16'),
  input: { values: byUid(large) } satisfies FieldsOf<Input>,
  output: { weights: byUid(small) } satisfies FieldsOf<Output>,
  stages: {},
  apply: ({ values }) => ({ weights: toU16(values) }),
});
