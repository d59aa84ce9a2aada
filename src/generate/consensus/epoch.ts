/**
 * The cases of `consensus.epoch`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  activity,
  average,
  bonds,
  emission,
  examples,
  fuzz,
  kappa,
  liquid,
  mode,
  order,
  penalty,
  permits,
  sizes,
  small,
  stake,
  stories,
  ties,
  weights,
} from './epoch/index.ts';

/** The topics about one step, in the order of the steps. */
const steps = {
  activity,
  stake,
  permits,
  weights,
  kappa,
  ties,
  penalty,
  bonds,
  average,
  liquid,
  mode,
  emission,
};

/** A topic's name with its cases. */
const cases = { examples, order, ...steps, small, stories, sizes, fuzz };

/** The topics of `consensus.epoch`. */
export const epochTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.epoch',
  topic,
  by: 'generate/consensus/epoch.ts',
  cases: drafts,
}));
