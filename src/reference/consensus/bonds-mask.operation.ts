import type { Input, Output } from '../generated/consensus.bondsMask.ts';
import { I32F32 } from '../numbers/index.ts';
import { maskBonds } from './bonds-mask.ts';
import { bits, block, bool, number, perUid, type FieldsOf } from '../fields.ts';
import { storedRows } from './fields.ts';
import { pureStep } from '../step.ts';

const output = { bondsMasked: storedRows(bits(I32F32)) } satisfies FieldsOf<Output>;

/** `consensus.bondsMask`: step 9 of the epoch on its own. */
export const bondsMaskOperation = pureStep({
  name: 'consensus.bondsMask',
  title: 'the bonds that still stand',
  page: 'spec/consensus/bonds-mask.md',
  clauses: ['BONDS-MASK-01', 'BONDS-MASK-02', 'BONDS-MASK-03', 'BONDS-MASK-04', 'BONDS-MASK-05'],
  input: {
    bonds: storedRows(number),
    yuma3: bool,
    currentBlock: block,
    tempo: number,
    lastMechanismStepBlock: block,
    blockAtRegistration: perUid(block),
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: maskBonds,
});
