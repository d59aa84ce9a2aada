/**
 * The cases of `consensus.bondsMask`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, mask, reading, tempo } from './bonds-mask/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { reading, tempo, mask, fuzz };

/** The topics of `consensus.bondsMask`. */
export const bondsMaskTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.bondsMask',
  topic,
  by: 'generate/consensus/bonds-mask.ts',
  cases: drafts,
}));
