/**
 * The cases of `emission.parents`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { contributions, examples, fuzz, owners, sheet, takes } from './parents/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, contributions, takes, owners, sheet, fuzz };

/** The topics of `emission.parents`. */
export const parentsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.parents',
  topic,
  by: 'generate/emission/parents.ts',
  cases: drafts,
}));
