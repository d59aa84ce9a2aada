import { bool, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.outliers.ts';
import { pureStep } from '../step.ts';
import { byUid, large, small } from './fields.ts';
import { outliers } from './outliers.ts';
import { clausesTo } from './scale.ts';

/** `scoring.outliers`: which scores become weights. */
export const outliersOperation = pureStep({
  name: 'scoring.outliers',
  title: 'which scores become weights',
  page: 'spec/scoring/outliers.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'OUTLIERS'),
  input: { scores: byUid(large), exclude: small, minAllowed: small } satisfies FieldsOf<Input>,
  output: { kept: byUid(large), enough: bool } satisfies FieldsOf<Output>,
  stages: { places: small, least: large } satisfies FieldsOf<Stages>,
  apply: ({ scores, exclude, minAllowed }) => outliers(scores, exclude, minAllowed),
});
