/**
 * The cases of `emission.autoClaim`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { draws, ends, known, fuzz } from './auto-claim/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { draws, ends, known, fuzz };

/** The topics of `emission.autoClaim`. */
export const autoClaimTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.autoClaim',
  topic,
  by: 'generate/emission/auto-claim.ts',
  cases: drafts,
}));
