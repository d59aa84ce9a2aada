/**
 * The cases of `emission.hotkeyDrain`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { due, examples, fuzz, gathering, payment, shares, tests } from './hotkey-drain/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, gathering, due, payment, shares, tests, fuzz };

/** The topics of `emission.hotkeyDrain`. */
export const hotkeyDrainTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.hotkeyDrain',
  topic,
  by: 'generate/emission/hotkey-drain.ts',
  cases: drafts,
}));
