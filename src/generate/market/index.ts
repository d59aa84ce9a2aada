/**
 * Makers of the cases of the market, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { dissolutionTopics } from './dissolution.ts';
import { initialWeightTopics } from './initial-weight.ts';
import { maxAmountTopics } from './max-amount.ts';
import { newPoolTopics } from './new-pool.ts';
import { powerTopics } from './power.ts';
import { priceTopics } from './price.ts';
import { quoteTopics } from './quote.ts';
import { rebalanceTopics } from './rebalance.ts';
import { safeFloatTopics } from './safe-float.ts';
import { sharePoolTopics } from './share-pool.ts';
import { swapTopics } from './swap.ts';

/** Every topic of the market, in the order of the chapters. */
export const marketTopics: readonly Topic[] = [
  ...powerTopics,
  ...priceTopics,
  ...swapTopics,
  ...rebalanceTopics,
  ...quoteTopics,
  ...maxAmountTopics,
  ...newPoolTopics,
  ...initialWeightTopics,
  ...safeFloatTopics,
  ...sharePoolTopics,
  ...dissolutionTopics,
];
