/**
 * The cases of `consensus.stakeWeight`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  children,
  examples,
  fuzz,
  largest,
  parents,
  proportions,
  sum,
  taoWeight,
} from './stake-weight/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { examples, sum, proportions, children, parents, 'tao-weight': taoWeight, largest, fuzz };

/** The topics of `consensus.stakeWeight`. */
export const stakeWeightTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.stakeWeight',
  topic,
  by: 'generate/consensus/stake-weight.ts',
  cases: drafts,
}));
