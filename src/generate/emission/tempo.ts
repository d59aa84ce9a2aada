/**
 * The cases of `emission.tempo`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { age, examples, fuzz, grid, pending, sheet, stored, until } from './tempo/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, grid, stored, pending, age, until, sheet, fuzz };

/** The topics of `emission.tempo`. */
export const tempoTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.tempo',
  topic,
  by: 'generate/emission/tempo.ts',
  cases: drafts,
}));
