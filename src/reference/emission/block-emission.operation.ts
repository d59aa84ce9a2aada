import { bits, number, optional, rao, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/emission.blockEmission.ts';
import { I96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { blockEmission } from './block-emission.ts';

/** `emission.blockEmission`: what a block emits at an issuance. */
export const blockEmissionOperation = pureStep({
  name: 'emission.blockEmission',
  title: 'what a block emits at an issuance, of TAO or of a subnet’s alpha',
  page: 'spec/emission/block-emission.md',
  clauses: [1, 2, 3, 4, 5, 6, 7].map((n) => `BLOCK-EMISSION-0${n}`),
  rulesets: ['119', '149', '425'],
  input: { issuance: rao, blockEmission: optional(rao) } satisfies FieldsOf<Input>,
  output: { emission: rao, blockEmission: optional(rao) } satisfies FieldsOf<Output>,
  stages: {
    ratio: bits(I96F32),
    residual: bits(I96F32),
    quotient: bits(I96F32),
    log: bits(I96F32),
    halvings: number,
  } satisfies FieldsOf<Stages>,
  apply: blockEmission,
});
