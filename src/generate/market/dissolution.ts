/**
 * The cases of `market.dissolution`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { fuzz, pot, protocol, refund } from './dissolution/index.ts';

/** The topics of `market.dissolution`. */
export const dissolutionTopics: readonly Topic[] = Object.entries({ pot, protocol, refund, fuzz }).map(
  ([topic, drafts]) => ({
    operation: 'market.dissolution',
    topic,
    by: 'generate/market/dissolution.ts',
    cases: drafts,
  }),
);
