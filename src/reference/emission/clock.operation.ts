import type { Input, Output } from '../generated/emission.clock.ts';
import { block, number, optional, u64, word, type FieldsOf } from '../fields.ts';
import { pureStep } from '../step.ts';
import { setClock, type ClockEvent } from './clock.ts';

/** `emission.clock`: what a subnet's clock is set to. */
export const clockOperation = pureStep({
  name: 'emission.clock',
  title: 'what the clock of a subnet is set to, when it is new, and when it is changed',
  page: 'spec/emission/clock.md',
  clauses: ['CLOCK-01', 'CLOCK-02', 'CLOCK-03', 'CLOCK-04', 'CLOCK-05', 'CLOCK-06'],
  rulesets: ['423', '425'],
  input: {
    event: word<ClockEvent>(),
    netuid: number,
    tempo: number,
    block,
    activityCutoff: number,
  } satisfies FieldsOf<Input>,
  output: {
    lastEpochBlock: optional(block),
    subnetEpochIndex: optional(u64),
    activityCutoffFactorMilli: optional(number),
  } satisfies FieldsOf<Output>,
  stages: {},
  apply: setClock,
});
