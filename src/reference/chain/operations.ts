/**
 * The operations of the chain, in the order of the chapters.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { blocksOperation } from './blocks.operation.ts';
import { burnPriceOperation } from './burn-price.operation.ts';
import { callOperation } from './call.operation.ts';
import { decodeOperation } from './decode.operation.ts';
import { decodeCallOperation } from './decode-call.operation.ts';
import { encodeCallOperation } from './encode-call.operation.ts';
import { accountOfOperation } from './account-of.operation.ts';
import { addressOperation } from './address.operation.ts';
import { adjustmentOperation } from './adjustment.operation.ts';
import { checkWeightsOperation } from './check-weights.operation.ts';
import { commitHashOperation } from './commit-hash.operation.ts';
import { errorOfOperation } from './error-of.operation.ts';
import { feeOperation } from './fee.operation.ts';
import { rateLimitOperation } from './rate-limit.operation.ts';
import { validityCodeOperation } from './validity-code.operation.ts';
import { workOperation } from './work.operation.ts';
import { lockCostOperation } from './lock-cost.operation.ts';
import { neuronToPruneOperation } from './neuron-to-prune.operation.ts';
import { revealWindowOperation } from './reveal-window.operation.ts';
import { storageKeyOperation } from './storage-key.operation.ts';
import { subnetEpochOperation } from './subnet-epoch.operation.ts';
import { subnetToPruneOperation } from './subnet-to-prune.operation.ts';

/** Every operation of the chain. */
export const chainOperations: readonly Operation[] = [
  storageKeyOperation,
  decodeOperation,
  encodeCallOperation,
  decodeCallOperation,
  burnPriceOperation,
  lockCostOperation,
  neuronToPruneOperation,
  subnetToPruneOperation,
  revealWindowOperation,
  subnetEpochOperation,
  blocksOperation,
  callOperation,
  workOperation,
  adjustmentOperation,
  rateLimitOperation,
  checkWeightsOperation,
  commitHashOperation,
  feeOperation,
  validityCodeOperation,
  errorOfOperation,
  addressOperation,
  accountOfOperation,
];
