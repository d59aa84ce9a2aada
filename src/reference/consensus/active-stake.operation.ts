import type { Input, Output } from '../generated/consensus.activeStake.ts';
import { maskStake } from './active-stake.ts';
import { bool, list, type FieldsOf } from '../fields.ts';
import { shares } from './fields.ts';
import { pureStep } from '../step.ts';

const output = { activeStake: shares } satisfies FieldsOf<Output>;

/** `consensus.activeStake`: step 4 of the epoch on its own. */
export const activeStakeOperation = pureStep({
  name: 'consensus.activeStake',
  title: 'the share of each uid in the stake of active validators',
  page: 'spec/consensus/active-stake.md',
  clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02', 'ACTIVE-STAKE-03', 'ACTIVE-STAKE-04'],
  input: {
    stake: shares,
    inactive: list(bool),
    validatorPermitsWithOwner: list(bool),
  } satisfies FieldsOf<Input>,
  output,
  stages: output,
  apply: maskStake,
});
