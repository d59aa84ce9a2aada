/**
 * Makers of the cases of the chain, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { blocksTopics } from './blocks.ts';
import { burnPriceTopics } from './burn-price.ts';
import { decodeTopics } from './decode.ts';
import { decodeCallTopics } from './decode-call.ts';
import { encodeCallTopics } from './encode-call.ts';
import { callTopics } from './call.ts';
import { accountOfTopics } from './account-of.ts';
import { addressTopics } from './address.ts';
import { adjustmentTopics } from './adjustment.ts';
import { checkWeightsTopics } from './check-weights.ts';
import { commitHashTopics } from './commit-hash.ts';
import { errorOfTopics } from './error-of.ts';
import { feeTopics } from './fee.ts';
import { rateLimitTopics } from './rate-limit.ts';
import { validityCodeTopics } from './validity-code.ts';
import { workTopics } from './work.ts';
import { lockCostTopics } from './lock-cost.ts';
import { neuronToPruneTopics } from './neuron-to-prune.ts';
import { revealWindowTopics } from './reveal-window.ts';
import { storageKeyTopics } from './storage-key.ts';
import { subnetEpochTopics } from './subnet-epoch.ts';
import { subnetToPruneTopics } from './subnet-to-prune.ts';

/** Every topic of the chain, in the order of the chapters. */
export const chainTopics: readonly Topic[] = [
  ...storageKeyTopics,
  ...decodeTopics,
  ...encodeCallTopics,
  ...decodeCallTopics,
  ...burnPriceTopics,
  ...lockCostTopics,
  ...neuronToPruneTopics,
  ...subnetToPruneTopics,
  ...revealWindowTopics,
  ...subnetEpochTopics,
  ...blocksTopics,
  ...callTopics,
  ...workTopics,
  ...adjustmentTopics,
  ...rateLimitTopics,
  ...checkWeightsTopics,
  ...commitHashTopics,
  ...feeTopics,
  ...validityCodeTopics,
  ...errorOfTopics,
  ...addressTopics,
  ...accountOfTopics,
];
