import { rao, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/emission.mint.ts';
import { pureStep } from '../step.ts';
import { mint } from './mint.ts';

/** `emission.mint`: the emission becomes TAO. */
export const mintOperation = pureStep({
  name: 'emission.mint',
  title: 'what is minted of an emission, and the two counts of what is issued',
  page: 'spec/emission/mint.md',
  clauses: ['MINT-01', 'MINT-02', 'MINT-03'],
  rulesets: ['411', '425'],
  input: { emission: rao, totalIssuance: rao, balancesIssuance: rao } satisfies FieldsOf<Input>,
  output: { minted: rao, totalIssuance: rao, balancesIssuance: rao } satisfies FieldsOf<Output>,
  stages: {},
  apply: mint,
});
