/**
 * The cases of `emission.split`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { dust, examples, fuzz, left, owner, root, sheet, sold, subsidized, tao } from './split/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, tao, owner, root, dust, sold, subsidized, left, sheet, fuzz };

/** The topics of `emission.split`. */
export const splitTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.split',
  topic,
  by: 'generate/emission/split.ts',
  cases: drafts,
}));
