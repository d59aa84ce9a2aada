import { list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/scoring.sdk10Emit.ts';
import { stepOperation } from '../step.ts';
import { floats } from './floats.ts';
import { clausesTo } from './scale.ts';
import { row } from './sdk-row.ts';
import { sdk10Emit } from './sdk10-emit.ts';

/** `scoring.sdk10Emit`: what SDK 10 sends. */
export const sdk10EmitOperation = stepOperation({
  name: 'scoring.sdk10Emit',
  title: 'the u16 weights that SDK 10 sends',
  page: 'spec/scoring/sdk10-emit.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'SDK10-EMIT'),
  input: { uids: list(number), weights: floats } satisfies FieldsOf<Input>,
  output: { weights: row } satisfies FieldsOf<Output>,
  stages: {},
  apply: ({ uids, weights }) => {
    const sent = sdk10Emit(uids, weights.values);
    if (typeof sent === 'string') return { rejection: { module: 'Sdk10', name: sent } };
    return { output: { weights: sent }, stages: {} };
  },
});
