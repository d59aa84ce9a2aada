/**
 * The cases of `consensus.classicBonds`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { alpha, average, bought, dividends, fuzz, old, upscale } from './classic-bonds/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { old, bought, alpha, average, dividends, upscale, fuzz };

/** The topics of `consensus.classicBonds`. */
export const classicBondsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.classicBonds',
  topic,
  by: 'generate/consensus/classic-bonds.ts',
  cases: drafts,
}));
