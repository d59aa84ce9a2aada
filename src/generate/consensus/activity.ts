/**
 * The cases of `consensus.activity`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { cutoff, fuzz, largest, lists } from './activity/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { cutoff, largest, lists, fuzz };

/** The topics of `consensus.activity`. */
export const activityTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.activity',
  topic,
  by: 'generate/consensus/activity.ts',
  cases: drafts,
}));
