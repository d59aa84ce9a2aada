/**
 * The cases of `emission.drain`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { age, examples, fuzz, limit, order, owners, pots, reveals, skipped } from './drain/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, order, age, limit, skipped, pots, owners, reveals, fuzz };

/** The topics of `emission.drain`. */
export const drainTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.drain',
  topic,
  by: 'generate/emission/drain.ts',
  cases: drafts,
}));
