/**
 * The cases of `emission.coinbase`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  clocks,
  emitSet,
  examples,
  fuzz,
  issuance,
  pots,
  prices,
  proportions,
  strands,
} from './coinbase/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, issuance, 'emit-set': emitSet, proportions, pots, clocks, prices, strands, fuzz };

/** The topics of `emission.coinbase`. */
export const coinbaseTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.coinbase',
  topic,
  by: 'generate/emission/coinbase.ts',
  cases: drafts,
}));
