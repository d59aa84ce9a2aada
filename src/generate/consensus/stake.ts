/**
 * The cases of `consensus.stake`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { bits32, examples, fuzz, left, owner, shares, threshold } from './stake/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, threshold, owner, left, shares, 'bits-32': bits32, fuzz };

/** The topics of `consensus.stake`. */
export const stakeTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.stake',
  topic,
  by: 'generate/consensus/stake.ts',
  cases: drafts,
}));
