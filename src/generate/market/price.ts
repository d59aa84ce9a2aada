/**
 * The cases of `market.price`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, examples, fuzz, markets, weights } from './price/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, markets, weights, edges, fuzz };

/** The topics of `market.price`. */
export const priceTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.price',
  topic,
  by: 'generate/market/price.ts',
  cases: drafts,
}));
