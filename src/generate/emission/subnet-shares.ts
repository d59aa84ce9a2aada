/**
 * The cases of `emission.subnetShares`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  burned,
  emitting,
  enabled,
  flow,
  fuzz,
  netFlow,
  power,
  prices,
  shares,
  sudo,
  votes,
} from './subnet-shares/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = {
  sudo,
  votes,
  emitting,
  prices,
  flow,
  'net-flow': netFlow,
  power,
  shares,
  burned,
  enabled,
  fuzz,
};

/** The topics of `emission.subnetShares`. */
export const subnetSharesTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'emission.subnetShares',
  topic,
  by: 'generate/emission/subnet-shares.ts',
  cases: drafts,
}));
