/**
 * The cases of `emission.injection`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { buys, credit, examples, filling, fuzz, refusals, weights } from './injection/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, weights, buys, credit, refusals, filling, fuzz };

/** The topics of `emission.injection`. */
export const injectionTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.injection',
  topic,
  by: 'generate/emission/injection.ts',
  cases: drafts,
}));
