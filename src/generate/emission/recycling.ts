/**
 * The cases of `emission.recycling`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, holders, invariants, registrations } from './recycling/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { registrations, holders, invariants, fuzz };

/** The topics of `emission.recycling`. */
export const recyclingTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.recycling',
  topic,
  by: 'generate/emission/recycling.ts',
  cases: drafts,
}));
