/**
 * The cases of `emission.hotkeyShares`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, parents, stake, take } from './hotkey-shares/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, take, stake, parents, fuzz };

/** The topics of `emission.hotkeyShares`. */
export const hotkeySharesTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.hotkeyShares',
  topic,
  by: 'generate/emission/hotkey-shares.ts',
  cases: drafts,
}));
