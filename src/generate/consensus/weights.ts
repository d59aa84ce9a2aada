/**
 * The cases of `consensus.weights`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  commits,
  examples,
  fuzz,
  order,
  oneself,
  permits,
  shares,
  stored,
  updates,
} from './weights/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, stored, permits, oneself, updates, commits, shares, order, fuzz };

/** The topics of `consensus.weights`. */
export const weightsTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.weights',
  topic,
  by: 'generate/consensus/weights.ts',
  cases: drafts,
}));
