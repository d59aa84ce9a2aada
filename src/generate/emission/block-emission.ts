/**
 * The cases of `emission.blockEmission`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { ends, fuzz, repoTest, stored, thresholds } from './block-emission/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { thresholds, ends, 'repo-test': repoTest, stored, fuzz };

/** The topics of `emission.blockEmission`. */
export const blockEmissionTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.blockEmission',
  topic,
  by: 'generate/emission/block-emission.ts',
  cases: drafts,
}));
