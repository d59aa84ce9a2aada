/**
 * The cases of `emission.clock`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { registered, tempoSet, upgraded } from './clock/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { registered, 'tempo-set': tempoSet, upgraded };

/** The topics of `emission.clock`. */
export const clockTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.clock',
  topic,
  by: 'generate/emission/clock.ts',
  cases: drafts,
}));
