/**
 * The cases of `emission.take`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, proportion, defaults, rest, sheet, fuzz } from './take/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, proportion, defaults, rest, sheet, fuzz };

/** The topics of `emission.take`. */
export const takeTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.take',
  topic,
  by: 'generate/emission/take.ts',
  cases: drafts,
}));
