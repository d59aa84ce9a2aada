/**
 * The cases of `market.power`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { breakdown, corners, examples, exact, fuzz, goldens, series } from './power/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, corners, exact, series, breakdown, goldens, fuzz };

/** The topics of `market.power`. */
export const powerTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.power',
  topic,
  by: 'generate/market/power.ts',
  cases: drafts,
}));
