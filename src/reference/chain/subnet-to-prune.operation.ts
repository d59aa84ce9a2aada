import { bits, block, list, nullable, number, record, u64, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.subnetToPrune.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { subnetToPrune } from './subnet-to-prune.ts';

/** `chain.subnetToPrune`: which subnet makes room for a new one. */
export const subnetToPruneOperation = pureStep({
  name: 'chain.subnetToPrune',
  title: 'which subnet makes room for a new one',
  page: 'spec/chain/subnet-to-prune.md',
  rulesets: ['425'],
  clauses: ['01', '02', '03', '04'].map((clause) => `SUBNET-TO-PRUNE-${clause}`),
  input: {
    subnets: list(record({ netuid: number, movingPrice: bits(U64F64), registeredAt: block })),
    networkImmunityPeriod: u64,
    block,
  } satisfies FieldsOf<Input>,
  output: { netuid: nullable(number) } satisfies FieldsOf<Output>,
  stages: { candidates: list(number) } satisfies FieldsOf<Stages>,
  apply: subnetToPrune,
});
