/**
 * The cases of `emission.movingPrice`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { age, average, deadZone, fuzz, goldens, signs } from './moving-price/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { goldens, average, age, signs, 'dead-zone': deadZone, fuzz };

/** The topics of `emission.movingPrice`. */
export const movingPriceTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.movingPrice',
  topic,
  by: 'generate/emission/moving-price.ts',
  cases: drafts,
}));
