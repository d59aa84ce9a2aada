/**
 * The cases of `emission.flow`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { average, fuzz, goldens, record } from './flow/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { goldens, record, average, fuzz };

/** The topics of `emission.flow`. */
export const flowTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.flow',
  topic,
  by: 'generate/emission/flow.ts',
  cases: drafts,
}));
