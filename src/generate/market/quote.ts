/**
 * The cases of `market.quote`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, quotes } from './quote/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { quotes, fuzz };

/** The topics of `market.quote`. */
export const quoteTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.quote',
  topic,
  by: 'generate/market/quote.ts',
  cases: drafts,
}));
