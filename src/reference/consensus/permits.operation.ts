import type { Input, Output } from '../generated/consensus.permits.ts';
import { grantPermits } from './permits.ts';
import { bool, list, nullable, number, perUid, type FieldsOf } from '../fields.ts';
import { shares } from './fields.ts';
import { pureStep } from '../step.ts';

const output = {
  validatorPermitsWithOwner: list(bool),
  newValidatorPermits: perUid(bool),
} satisfies FieldsOf<Output>;

/** `consensus.permits`: step 3 of the epoch on its own. */
export const permitsOperation = pureStep({
  name: 'consensus.permits',
  title: 'who may set weights, in this epoch and from now on',
  page: 'spec/consensus/permits.md',
  clauses: ['PERMITS-01', 'PERMITS-02', 'PERMITS-03', 'PERMITS-04', 'PERMITS-05'],
  input: {
    stake: shares,
    validatorPermit: list(bool),
    maxAllowedValidators: number,
    ownerUid: nullable(number),
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: grantPermits,
});
