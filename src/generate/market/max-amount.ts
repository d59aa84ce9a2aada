/**
 * The cases of `market.maxAmount`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, markets, stable } from './max-amount/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { stable, markets, fuzz };

/** The topics of `market.maxAmount`. */
export const maxAmountTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.maxAmount',
  topic,
  by: 'generate/market/max-amount.ts',
  cases: drafts,
}));
