import { list, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/scoring.sdk11Cap.ts';
import { stepOperation } from '../step.ts';
import { double } from './floats.ts';
import { clausesTo } from './scale.ts';
import { sdk11Cap } from './sdk11-cap.ts';

/** `scoring.sdk11Cap`: the cap as SDK 11 computes it. */
export const sdk11CapOperation = stepOperation({
  name: 'scoring.sdk11Cap',
  title: 'shares below a limit, as SDK 11 makes them',
  page: 'spec/scoring/sdk11-cap.md',
  rulesets: ['425'],
  clauses: clausesTo(3, 'SDK11-CAP'),
  input: { weights: list(double), limit: double } satisfies FieldsOf<Input>,
  output: { weights: list(double) } satisfies FieldsOf<Output>,
  stages: {},
  apply: ({ weights, limit }) => {
    const shares = sdk11Cap(weights, limit);
    if (typeof shares === 'string') return { rejection: { module: 'Sdk11', name: shares } };
    return { output: { weights: shares }, stages: {} };
  },
});
