/**
 * The cases of `market.sharePool`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  adding,
  fixedPools,
  fixedTaking,
  formats,
  fuzz,
  measuredPools,
  stories,
  taking,
  values,
} from './share-pool/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = {
  values,
  adding,
  taking,
  formats,
  fixed: fixedPools,
  'fixed-taking': fixedTaking,
  stories,
  runtime: measuredPools,
  fuzz,
};

/** The topics of `market.sharePool`. */
export const sharePoolTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'market.sharePool',
  topic,
  by: 'generate/market/share-pool.ts',
  cases: drafts,
}));
