/**
 * The cases of `market.initialWeight`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, weights } from './initial-weight/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { weights, fuzz };

/** The topics of `market.initialWeight`. */
export const initialWeightTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.initialWeight',
  topic,
  by: 'generate/market/initial-weight.ts',
  cases: drafts,
}));
