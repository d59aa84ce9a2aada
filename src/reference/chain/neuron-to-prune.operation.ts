import { block, bool, list, nullable, number, rao, record, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.neuronToPrune.ts';
import { pureStep } from '../step.ts';
import { neuronToPrune } from './neuron-to-prune.ts';

/** `chain.neuronToPrune`: which uid a new neuron takes over in a full subnet. */
export const neuronToPruneOperation = pureStep({
  name: 'chain.neuronToPrune',
  title: 'which uid a new neuron takes over in a full subnet',
  page: 'spec/chain/neuron-to-prune.md',
  rulesets: ['425'],
  clauses: ['01', '02', '03', '04', '05'].map((clause) => `NEURON-TO-PRUNE-${clause}`),
  input: {
    neurons: list(record({ emission: rao, registeredAt: block })),
    immunityPeriod: number,
    block,
    minNonImmuneUids: number,
    immortalUids: list(number),
  } satisfies FieldsOf<Input>,
  output: { uid: nullable(number) } satisfies FieldsOf<Output>,
  stages: { immune: list(bool), nonImmune: number, uid: nullable(number) } satisfies FieldsOf<Stages>,
  apply: neuronToPrune,
});
