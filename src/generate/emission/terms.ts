/**
 * The cases of `emission.terms`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { before421, capped, examples, fuzz, price, sheet, whole } from './terms/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, price, capped, whole, 'before-421': before421, sheet, fuzz };

/** The topics of `emission.terms`. */
export const termsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.terms',
  topic,
  by: 'generate/emission/terms.ts',
  cases: drafts,
}));
