/**
 * The cases of `consensus.clip`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { cut, examples, fuzz, incentive, kept, leftOut, ranks, trust } from './clip/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, cut, 'left-out': leftOut, kept, trust, ranks, incentive, fuzz };

/** The topics of `consensus.clip`. */
export const clipTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.clip',
  topic,
  by: 'generate/consensus/clip.ts',
  cases: drafts,
}));
