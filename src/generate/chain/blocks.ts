/**
 * The cases of `chain.blocks` that were not measured.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';
import {
  commitCases,
  dispatchCases,
  endpointCases,
  registrationCases,
  stepCases,
  weightCases,
} from './blocks/index.ts';

const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.blocks',
  topic: name,
  by: 'generate/chain/blocks.ts',
  cases,
});

/** The topics of `chain.blocks`. */
export const blocksTopics: readonly Topic[] = [
  topic('weights', weightCases),
  topic('commits', commitCases),
  topic('endpoints', endpointCases),
  topic('registrations', registrationCases),
  topic('dispatch', dispatchCases),
  topic('step', stepCases),
];
