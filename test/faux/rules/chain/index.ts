/**
 * The wrong rules of the chain.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';
import { block425Rules } from './block-425.ts';
import { blockStepRules } from './block-step.ts';
import { blocksRules } from './blocks.ts';
import { burnPriceRules } from './burn-price.ts';
import { callRules } from './call.ts';
import { decodeRules } from './decode.ts';
import { decodeCallRules } from './decode-call.ts';
import { encodeCallRules } from './encode-call.ts';
import { accountOfRules } from './account-of.ts';
import { addressRules } from './address.ts';
import { adjustmentRules } from './adjustment.ts';
import { checkWeightsRules } from './check-weights.ts';
import { commitHashRules } from './commit-hash.ts';
import { errorOfRules } from './error-of.ts';
import { feeRules } from './fee.ts';
import { rateLimitRules } from './rate-limit.ts';
import { validityCodeRules } from './validity-code.ts';
import { workRules } from './work.ts';
import { lockCostRules } from './lock-cost.ts';
import { neuronToPruneRules } from './neuron-to-prune.ts';
import { revealWindowRules } from './reveal-window.ts';
import { storageKeyRules } from './storage-key.ts';
import { subnetEpochRules } from './subnet-epoch.ts';
import { subnetToPruneRules } from './subnet-to-prune.ts';

/** Every wrong rule of the chain, in the order of the chapters. */
export const chainRules: readonly FauxRule[] = [
  ...storageKeyRules,
  ...decodeRules,
  ...encodeCallRules,
  ...decodeCallRules,
  ...burnPriceRules,
  ...lockCostRules,
  ...neuronToPruneRules,
  ...subnetToPruneRules,
  ...revealWindowRules,
  ...subnetEpochRules,
  ...blocksRules,
  ...blockStepRules,
  ...block425Rules,
  ...callRules,
  ...workRules,
  ...adjustmentRules,
  ...rateLimitRules,
  ...checkWeightsRules,
  ...commitHashRules,
  ...feeRules,
  ...validityCodeRules,
  ...errorOfRules,
  ...addressRules,
  ...accountOfRules,
];
