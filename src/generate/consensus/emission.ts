/**
 * The cases of `consensus.emission`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { amounts, fuzz, shares, silent, sum } from './emission/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { shares, sum, silent, amounts, fuzz };

/** The topics of `consensus.emission`. */
export const emissionTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.emission',
  topic,
  by: 'generate/consensus/emission.ts',
  cases: drafts,
}));
