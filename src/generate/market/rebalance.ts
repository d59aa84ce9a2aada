/**
 * The cases of `market.rebalance`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, range, repo, rounding } from './rebalance/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, rounding, range, repo, fuzz };

/** The topics of `market.rebalance`. */
export const rebalanceTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.rebalance',
  topic,
  by: 'generate/market/rebalance.ts',
  cases: drafts,
}));
