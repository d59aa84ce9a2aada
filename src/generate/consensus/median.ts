/**
 * The cases of `consensus.median`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  empty,
  examples,
  fuzz,
  kappa,
  largest,
  missing,
  order,
  sizes,
  stake,
  ties,
  voters,
} from './median/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, kappa, voters, stake, missing, ties, order, largest, empty, sizes, fuzz };

/** The topics of `consensus.median`. */
export const medianTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.median',
  topic,
  by: 'generate/consensus/median.ts',
  cases: drafts,
}));
