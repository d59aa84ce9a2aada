/**
 * The operations of scoring, in the order of the chapters.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { agreementOperation } from './agreement.operation.ts';
import { capOperation } from './cap.operation.ts';
import { chainOperation } from './chain.operation.ts';
import { evaluateOperation } from './evaluate.operation.ts';
import { exp2Operation } from './exp2.operation.ts';
import { federationOperation } from './federation.operation.ts';
import { jensenShannonOperation } from './jensen-shannon.operation.ts';
import { kullbackLeiblerOperation } from './kullback-leibler.operation.ts';
import { log2Operation } from './log2.operation.ts';
import { movingAverageOperation } from './moving-average.operation.ts';
import { outliersOperation } from './outliers.operation.ts';
import { quantiseOperation } from './quantise.operation.ts';
import { rewardOperation } from './reward.operation.ts';
import { sdk10CapOperation } from './sdk10-cap.operation.ts';
import { sdk10EmitOperation } from './sdk10-emit.operation.ts';
import { sdk10WeightsOperation } from './sdk10-weights.operation.ts';
import { sdk11CapOperation } from './sdk11-cap.operation.ts';
import { sdk11WeightsOperation } from './sdk11-weights.operation.ts';
import { softmaxOperation } from './softmax.operation.ts';
import { taskScoreOperation } from './task-score.operation.ts';
import { toU16Operation } from './to-u16.operation.ts';
import { whitepaperOperation } from './whitepaper.operation.ts';

/** Every operation of scoring. */
export const scoringOperations: readonly Operation[] = [
  quantiseOperation,
  exp2Operation,
  log2Operation,
  softmaxOperation,
  jensenShannonOperation,
  kullbackLeiblerOperation,
  agreementOperation,
  taskScoreOperation,
  rewardOperation,
  movingAverageOperation,
  outliersOperation,
  capOperation,
  toU16Operation,
  chainOperation,
  evaluateOperation,
  federationOperation,
  sdk10CapOperation,
  sdk10WeightsOperation,
  sdk10EmitOperation,
  sdk11CapOperation,
  sdk11WeightsOperation,
  whitepaperOperation,
];
