/**
 * The cases of `emission.dividends`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { examples, fuzz, order, parts, pots, seats, sheet } from './dividends/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, order, parts, pots, seats, sheet, fuzz };

/** The topics of `emission.dividends`. */
export const dividendsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.dividends',
  topic,
  by: 'generate/emission/dividends.ts',
  cases: drafts,
}));
