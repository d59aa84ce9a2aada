/**
 * The wrong rules of the market.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';
import { dissolutionRules } from './dissolution.ts';
import { initialWeightRules } from './initial-weight.ts';
import { maxAmountRules } from './max-amount.ts';
import { newPoolRules } from './new-pool.ts';
import { powerRules } from './power.ts';
import { priceRules } from './price.ts';
import { quoteRules } from './quote.ts';
import { rebalanceRules } from './rebalance.ts';
import { safeFloatRules } from './safe-float.ts';
import { sharePoolRules } from './share-pool.ts';
import { swapRules } from './swap.ts';

/** Every wrong rule of the market, in the order of the chapters. */
export const marketRules: readonly FauxRule[] = [
  ...powerRules,
  ...priceRules,
  ...swapRules,
  ...rebalanceRules,
  ...quoteRules,
  ...maxAmountRules,
  ...newPoolRules,
  ...initialWeightRules,
  ...safeFloatRules,
  ...sharePoolRules,
  ...dissolutionRules,
];
