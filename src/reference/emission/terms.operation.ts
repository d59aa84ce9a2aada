import type { Input, Input233, Output, Stages } from '../generated/emission.terms.ts';
import { bits, optional, rao, type FieldsOf } from '../fields.ts';
import { U64F64, U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { subnetTerms } from './terms.ts';

/** `emission.terms`: how a subnet's TAO of one block divides. */
export const termsOperation = pureStep({
  name: 'emission.terms',
  title: 'how much TAO and alpha enter a pool this block, and what TAO is left over',
  page: 'spec/emission/terms.md',
  clauses: ['TERMS-01', 'TERMS-02', 'TERMS-03', 'TERMS-04', 'TERMS-05', 'TERMS-06', 'TERMS-07', 'TERMS-08'],
  rulesets: ['233', '298', '334', '342', '365', '421', '425'],
  input: {
    taoEmission: bits(U96F32),
    alphaEmission: rao,
    // The bits of a U64F64 or a U96F32, as the ruleset has it; both are 128 bits without a sign.
    price: bits(U64F64),
    rootProportion: optional(bits(U96F32)),
    taoBlockEmission: optional(rao),
  } satisfies FieldsOf<Input & Input233>,
  output: { taoIn: rao, alphaIn: rao, alphaOut: rao, excessTao: rao } satisfies FieldsOf<Output>,
  stages: {
    alphaInWanted: bits(U96F32),
    taoInExact: bits(U96F32),
    alphaInExact: bits(U96F32),
    excessTaoExact: bits(U96F32),
  } satisfies FieldsOf<Stages>,
  apply: subnetTerms,
});
