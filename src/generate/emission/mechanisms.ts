/**
 * The cases of `emission.mechanisms`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, sheet, split, together } from './mechanisms/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, split, together, sheet, fuzz };

/** The topics of `emission.mechanisms`. */
export const mechanismsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.mechanisms',
  topic,
  by: 'generate/emission/mechanisms.ts',
  cases: drafts,
}));
