/**
 * The cases of `consensus.activeStake`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, inactive, lists, permits, shares } from './active-stake/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { inactive, permits, lists, shares, fuzz };

/** The topics of `consensus.activeStake`. */
export const activeStakeTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.activeStake',
  topic,
  by: 'generate/consensus/active-stake.ts',
  cases: drafts,
}));
