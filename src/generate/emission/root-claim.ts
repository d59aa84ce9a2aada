/**
 * The cases of `emission.rootClaim`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, credit, owed, stake, claims, sheet, fuzz } from './root-claim/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, credit, owed, stake, claims, sheet, fuzz };

/** The topics of `emission.rootClaim`. */
export const rootClaimTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.rootClaim',
  topic,
  by: 'generate/emission/root-claim.ts',
  cases: drafts,
}));
