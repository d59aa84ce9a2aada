/**
 * The cases of `consensus.yuma3Bonds`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { alpha, average, choice, dividends, fuzz, mode, stored } from './yuma3-bonds/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { choice, mode, alpha, average, dividends, stored, fuzz };

/** The topics of `consensus.yuma3Bonds`. */
export const yuma3BondsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.yuma3Bonds',
  topic,
  by: 'generate/consensus/yuma3-bonds.ts',
  cases: drafts,
}));
