/**
 * The cases of `consensus.epoch`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { activity, examples, permits, stake, weights } from './epoch/index.ts';

/** A topic's name with its cases, in the order of the pages. */
const cases = { examples, activity, stake, permits, weights };

/** The topics of `consensus.epoch`. */
export const epochTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.epoch',
  topic,
  by: 'generate/consensus/epoch.ts',
  cases: drafts,
}));
