import { word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.sdk10Cap.ts';
import { pureStep } from '../step.ts';
import { double, floats } from './floats.ts';
import { clausesTo } from './scale.ts';
import { sdk10Cap } from './sdk10-cap.ts';

/** `scoring.sdk10Cap`: the cap as SDK 10 computes it. */
export const sdk10CapOperation = pureStep({
  name: 'scoring.sdk10Cap',
  title: 'shares below a limit, as SDK 10 makes them in floats',
  page: 'spec/scoring/sdk10-cap.md',
  rulesets: ['425'],
  clauses: clausesTo(5, 'SDK10-CAP'),
  input: { weights: floats, limit: double } satisfies FieldsOf<Input>,
  output: { weights: floats } satisfies FieldsOf<Output>,
  stages: { path: word<Stages['path'] & string>(), cutoff: double } satisfies FieldsOf<Stages>,
  apply: ({ weights, limit }) => sdk10Cap(weights, limit),
});
