import { block, rao, u64, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.lockCost.ts';
import { pureStep } from '../step.ts';
import { lockCost } from './lock-cost.ts';

/** `chain.lockCost`: what registering a subnet costs. */
export const lockCostOperation = pureStep({
  name: 'chain.lockCost',
  title: 'what registering a subnet costs',
  page: 'spec/chain/lock-cost.md',
  rulesets: ['425'],
  clauses: ['LOCK-COST-01', 'LOCK-COST-02', 'LOCK-COST-03', 'LOCK-COST-04'],
  input: {
    lastLock: rao,
    minLock: rao,
    lastLockBlock: block,
    block,
    interval: u64,
    blockEmission: rao,
  } satisfies FieldsOf<Input>,
  output: { lockCost: rao } satisfies FieldsOf<Output>,
  stages: { interval: u64, reduction: rao, lockCost: rao } satisfies FieldsOf<Stages>,
  apply: lockCost,
});
