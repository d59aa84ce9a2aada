/**
 * The cases of `chain.neuronToPrune`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, immortal, immunity, minimum, order } from './neuron-to-prune/index.ts';

/** The topics of `chain.neuronToPrune`. */
export const neuronToPruneTopics: readonly Topic[] = Object.entries({
  order,
  immunity,
  minimum,
  immortal,
  fuzz,
}).map(([topic, cases]) => ({
  operation: 'chain.neuronToPrune',
  topic,
  by: 'generate/chain/neuron-to-prune.ts',
  cases,
}));
