/**
 * The operations of the market, in the order of the chapters.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { dissolutionOperation } from './dissolution.operation.ts';
import { initialWeightOperation } from './initial-weight.operation.ts';
import { maxAmountOperation } from './max-amount.operation.ts';
import { newPoolOperation } from './new-pool.operation.ts';
import { powerOperation } from './power.operation.ts';
import { priceOperation } from './price.operation.ts';
import { quoteOperation } from './quote.operation.ts';
import { rebalanceOperation } from './rebalance.operation.ts';
import { safeFloatOperation } from './safe-float.operation.ts';
import { sharePoolOperation } from './share-pool.operation.ts';
import { swapOperation } from './swap.operation.ts';

/** Every operation of the market. */
export const marketOperations: readonly Operation[] = [
  powerOperation,
  priceOperation,
  swapOperation,
  rebalanceOperation,
  quoteOperation,
  maxAmountOperation,
  newPoolOperation,
  initialWeightOperation,
  safeFloatOperation,
  sharePoolOperation,
  dissolutionOperation,
];
