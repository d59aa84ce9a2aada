import type { Input, Output, Stages } from '../generated/consensus.stakeWeight.ts';
import { I64F64 } from '../numbers/index.ts';
import { bits, list, rao, record, u64, type FieldsOf } from '../fields.ts';
import { stakeWeight } from './stake-weight.ts';
import { pureStep } from '../step.ts';

/** `consensus.stakeWeight`: what an epoch is told of the stake of one hotkey. */
export const stakeWeightOperation = pureStep({
  name: 'consensus.stakeWeight',
  title: 'the stake weight of a hotkey on a subnet',
  page: 'spec/consensus/stake-weight.md',
  clauses: [
    'STAKE-WEIGHT-01',
    'STAKE-WEIGHT-02',
    'STAKE-WEIGHT-03',
    'STAKE-WEIGHT-04',
    'STAKE-WEIGHT-05',
    'STAKE-WEIGHT-06',
  ],
  input: {
    alpha: rao,
    tao: rao,
    taoWeight: u64,
    parents: list(record({ proportion: u64, alpha: rao, tao: rao })),
    children: list(u64),
  } satisfies FieldsOf<Input>,
  output: { stakeBits: bits(I64F64) } satisfies FieldsOf<Output>,
  stages: {
    inheritedAlpha: rao,
    inheritedTao: rao,
    taoWeight: bits(I64F64),
    stakeBits: bits(I64F64),
  } satisfies FieldsOf<Stages>,
  apply: stakeWeight,
});
