import { bool, number, u64, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.fee.ts';
import { pureStep } from '../step.ts';
import { fee } from './fee.ts';

/** `chain.fee`: what an extrinsic costs. */
export const feeOperation = pureStep({
  name: 'chain.fee',
  title: 'what an extrinsic costs',
  page: 'spec/chain/fee.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05', '06'].map((clause) => `FEE-${clause}`),
  input: {
    length: number,
    refTime: u64,
    baseWeight: u64,
    paysFee: bool,
    tip: u64,
  } satisfies FieldsOf<Input>,
  output: { fee: u64 } satisfies FieldsOf<Output>,
  stages: { base: u64, weight: u64 } satisfies FieldsOf<Stages>,
  apply: fee,
});
