/**
 * The cases of `chain.lockCost`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { falling, fuzz, interval, one } from './lock-cost/index.ts';

/** The topics of `chain.lockCost`. */
export const lockCostTopics: readonly Topic[] = Object.entries({
  examples: [
    one(
      'steps',
      'the cost one interval after the last lock',
      ['LOCK-COST-02', 'LOCK-COST-03'],
      'the table of the chapter',
      { block: 50_401n },
    ),
  ],
  falling,
  interval,
  fuzz,
}).map(([topic, cases]) => ({
  operation: 'chain.lockCost',
  topic,
  by: 'generate/chain/lock-cost.ts',
  cases,
}));
