/**
 * The cases of `chain.call`.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';
import {
  commitCases,
  dispatchCases,
  placeCases,
  registrationCases,
  revealCases,
  servingCases,
  transferCases,
  weightCases,
  workCases,
} from './call/index.ts';

const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.call',
  topic: name,
  by: 'generate/chain/call.ts',
  cases,
});

/** The topics of `chain.call`. */
export const callTopics: readonly Topic[] = [
  topic('dispatch', dispatchCases),
  topic('registrations', registrationCases),
  topic('work', workCases),
  topic('places', placeCases),
  topic('weights', weightCases),
  topic('commits', commitCases),
  topic('reveals', revealCases),
  topic('serving', servingCases),
  topic('transfers', transferCases),
];
