import type { Input, Output } from '../generated/emission.freeze.ts';
import { block, bool, number, u64, type FieldsOf } from '../fields.ts';
import { pureStep } from '../step.ts';
import { freeze } from './freeze.ts';

/** `emission.freeze`: whether a subnet's owner must wait for the epoch. */
export const freezeOperation = pureStep({
  name: 'emission.freeze',
  title: "whether a subnet's parameters are frozen before its epoch",
  page: 'spec/emission/freeze.md',
  clauses: ['FREEZE-01', 'FREEZE-02', 'FREEZE-03'],
  rulesets: ['334', '423', '425'],
  input: {
    netuid: number,
    tempo: number,
    block,
    lastEpochBlock: block,
    pendingEpochAt: block,
    blocksSinceLastStep: u64,
    adminFreezeWindow: number,
  } satisfies FieldsOf<Input>,
  output: { frozen: bool } satisfies FieldsOf<Output>,
  stages: {},
  apply: freeze,
});
