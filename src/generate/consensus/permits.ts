/**
 * The cases of `consensus.permits`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, nobody, now, places, shortLists, ties } from './permits/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, now, 'short-lists': shortLists, places, ties, nobody, fuzz };

/** The topics of `consensus.permits`. */
export const permitsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.permits',
  topic,
  by: 'generate/consensus/permits.ts',
  cases: drafts,
}));
