/**
 * The cases of `emission.rootProportion`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, goldens, limits } from './root-proportion/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { goldens, limits, fuzz };

/** The topics of `emission.rootProportion`. */
export const rootProportionTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.rootProportion',
  topic,
  by: 'generate/emission/root-proportion.ts',
  cases: drafts,
}));
