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
];
