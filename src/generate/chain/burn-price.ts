/**
 * The cases of `chain.burnPrice`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { bounds, decay, fuzz, registrations } from './burn-price/index.ts';

/** The topics of `chain.burnPrice`. */
export const burnPriceTopics: readonly Topic[] = Object.entries({ decay, bounds, registrations, fuzz }).map(
  ([topic, cases]) => ({ operation: 'chain.burnPrice', topic, by: 'generate/chain/burn-price.ts', cases }),
);
