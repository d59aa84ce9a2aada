/**
 * The cases of `market.safeFloat`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  conversions,
  differences,
  fuzz,
  fuzzConversions,
  newFloats,
  products,
  quotients,
  sums,
  testedSums,
} from './safe-float/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = {
  new: newFloats,
  sums: [...sums, ...testedSums],
  differences,
  quotients,
  products,
  conversions,
  fuzz: [...fuzz, ...fuzzConversions],
};

/** The topics of `market.safeFloat`. */
export const safeFloatTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.safeFloat',
  topic,
  by: 'generate/market/safe-float.ts',
  cases: drafts,
}));
