import type { Input, Output } from '../generated/consensus.activity.ts';
import { findInactive } from './activity.ts';
import { block, bool, list, number, u64, type FieldsOf } from '../fields.ts';
import { pureStep } from '../step.ts';

const output = { inactive: list(bool) } satisfies FieldsOf<Output>;

/** `consensus.activity`: step 1 of the epoch on its own. */
export const activityOperation = pureStep({
  name: 'consensus.activity',
  title: 'which uids have been silent for too long',
  page: 'spec/consensus/activity.md',
  clauses: ['ACTIVITY-01', 'ACTIVITY-02', 'ACTIVITY-03'],
  input: {
    n: number,
    lastUpdate: list(block),
    activityCutoff: u64,
    currentBlock: block,
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: findInactive,
});
