/**
 * The cases of `emission.finneyDrain`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, gathering, loaded, payment, tests } from './finney-drain/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, loaded, payment, gathering, tests, fuzz };

/** The topics of `emission.finneyDrain`. */
export const finneyDrainTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.finneyDrain',
  topic,
  by: 'generate/emission/finney-drain.ts',
  cases: drafts,
}));
