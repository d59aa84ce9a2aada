/**
 * The cases of `consensus.liquidEma`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { bought, capped, columns, fuzz, kept } from './liquid-ema/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { kept, bought, capped, columns, fuzz };

/** The topics of `consensus.liquidEma`. */
export const liquidEmaTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.liquidEma',
  topic,
  by: 'generate/consensus/liquid-ema.ts',
  cases: drafts,
}));
