import type { Input, Output } from '../generated/consensus.storing.ts';
import { I64F64 } from '../numbers/index.ts';
import { storedTerms } from './storing.ts';
import { bits, bool, list, number, perUid, rao, type FieldsOf } from '../fields.ts';
import { shareRows, shares, storedRows } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.storing`: step 15 of the epoch on its own. */
export const storingOperation = pureStep({
  name: 'consensus.storing',
  title: 'what the epoch writes to storage',
  page: 'spec/consensus/storing.md',
  clauses: ['STORING-01', 'STORING-02', 'STORING-03', 'STORING-04', 'STORING-05'],
  input: {
    stakeBits: perUid(bits(I64F64)),
    inactive: list(bool),
    newValidatorPermits: perUid(bool),
    stake: shares,
    consensus: shares,
    validatorTrust: shares,
    incentive: shares,
    dividends: shares,
    emaBonds: shareRows,
  } satisfies FieldsOf<Input>,
  output: {
    active: perUid(bool),
    consensus: perUid(number),
    incentive: perUid(number),
    dividends: perUid(number),
    validatorTrust: perUid(number),
    stakeWeight: perUid(number),
    stake: perUid(rao),
    bonds: storedRows(number),
  } satisfies FieldsOf<Output>,
  stages: {},
  apply: storedTerms,
});
