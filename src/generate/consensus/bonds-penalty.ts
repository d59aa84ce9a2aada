/**
 * The cases of `consensus.bondsPenalty`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { between, ends, fuzz, kept, penalty } from './bonds-penalty/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { penalty, ends, between, kept, fuzz };

/** The topics of `consensus.bondsPenalty`. */
export const bondsPenaltyTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.bondsPenalty',
  topic,
  by: 'generate/consensus/bonds-penalty.ts',
  cases: drafts,
}));
