/**
 * The cases of `emission.mint`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { counters, fuzz, limit } from './mint/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { limit, counters, fuzz };

/** The topics of `emission.mint`. */
export const mintTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.mint',
  topic,
  by: 'generate/emission/mint.ts',
  cases: drafts,
}));
