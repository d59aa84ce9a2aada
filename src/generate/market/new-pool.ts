/**
 * The cases of `market.newPool`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, medians, pools } from './new-pool/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { medians, pools, fuzz };

/** The topics of `market.newPool`. */
export const newPoolTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.newPool',
  topic,
  by: 'generate/market/new-pool.ts',
  cases: drafts,
}));
