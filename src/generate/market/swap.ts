/**
 * The cases of `market.swap`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  breakdown,
  chain,
  curve,
  examples,
  fees,
  first,
  fuzz,
  goldens,
  guards,
  limits,
  nothing,
  stable,
  stops,
} from './swap/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = {
  examples,
  stable,
  first,
  fees,
  guards,
  limits,
  curve,
  breakdown,
  stops,
  nothing,
  chain,
  goldens,
  fuzz,
};

/** The topics of `market.swap`. */
export const swapTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.swap',
  topic,
  by: 'generate/market/swap.ts',
  cases: drafts,
}));
