/**
 * The cases of `consensus.storing`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { active, bonds, fuzz, shares, stake } from './storing/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { shares, active, bonds, stake, fuzz };

/** The topics of `consensus.storing`. */
export const storingTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.storing',
  topic,
  by: 'generate/consensus/storing.ts',
  cases: drafts,
}));
