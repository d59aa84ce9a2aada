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
  curve,
  emission,
  examples,
  fuzz,
  judgements,
  kappa,
  liquid,
  mode,
  newcomers,
  oldBonds,
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

/** The topics about one step or another, in the order of the steps. */
const steps = {
  activity,
  stake,
  permits,
  weights,
  newcomers,
  judgements,
  kappa,
  ties,
  penalty,
  'old-bonds': oldBonds,
  bonds,
  average,
  curve,
  mode,
  liquid,
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
