import type { Input, Output, Stages } from '../generated/emission.rootProportion.ts';
import { bits, rao, u64, type FieldsOf } from '../fields.ts';
import { U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { rootProportion } from './root-proportion.ts';

/** `emission.rootProportion`: what a subnet's injection cap, its root dividends and once its share hang on. */
export const rootProportionOperation = pureStep({
  name: 'emission.rootProportion',
  title: 'the part that the TAO on root has in a subnet',
  page: 'spec/emission/root-proportion.md',
  clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-02', 'ROOT-PROPORTION-03', 'ROOT-PROPORTION-04'],
  rulesets: ['233', '425'],
  input: { rootTao: rao, taoWeight: u64, alphaIssuance: rao } satisfies FieldsOf<Input>,
  output: { rootProportion: bits(U96F32) } satisfies FieldsOf<Output>,
  stages: {
    taoWeight: bits(U96F32),
    weightedRootTao: bits(U96F32),
    rootProportion: bits(U96F32),
  } satisfies FieldsOf<Stages>,
  apply: rootProportion,
});
