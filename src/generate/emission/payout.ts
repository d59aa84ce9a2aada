/**
 * The cases of `emission.payout`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, pots, owner, miners, validators, dust, fuzz } from './payout/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, pots, owner, miners, validators, dust, fuzz };

/** The topics of `emission.payout`. */
export const payoutTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.payout',
  topic,
  by: 'generate/emission/payout.ts',
  cases: drafts,
}));
