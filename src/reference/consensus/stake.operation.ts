import type { Input, Output, Stages } from '../generated/consensus.stake.ts';
import { I64F64 } from '../numbers/index.ts';
import { filterStake } from './stake.ts';
import { bits, nullable, number, perUid, rao, type FieldsOf } from '../fields.ts';
import { shares } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.stake`: step 2 of the epoch on its own. */
export const stakeOperation = pureStep({
  name: 'consensus.stake',
  title: 'the share of each uid in the stake that counts',
  page: 'spec/consensus/stake.md',
  clauses: ['STAKE-01', 'STAKE-02', 'STAKE-03', 'STAKE-04', 'STAKE-05'],
  input: {
    stakeBits: perUid(bits(I64F64)),
    stakeThreshold: rao,
    ownerUid: nullable(number),
  } satisfies FieldsOf<Input>,
  output: { stake: shares } satisfies FieldsOf<Output>,
  stages: { filteredStakeBits64: perUid(bits(I64F64)), stake: shares } satisfies FieldsOf<Stages>,
  apply: filterStake,
});
