import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the weights of SDK 11. */
export const sdk11WeightsRules = rulesOf('sdk11-weights', [
  [
    1,
    'uids.length === 1 && uids[0] === ownUid',
    'uids.length === 0 && ownUid < 0',
    'one’s own weight counts as any',
  ],
  [
    2,
    'ownAlone || maxWeightLimit >= 65535 ? undefined',
    'ownAlone || maxWeightLimit > 0 ? undefined',
    'weights are not capped',
  ],
  [
    3,
    "if (sent.uids.length === 0) return 'BittensorError';",
    "if (sent.uids.length === 0) return 'ChainError';",
    'nothing to set is the chain’s refusal',
  ],
  [
    4,
    'emitted(uids, weights, largest)',
    'emitted(uids, weights, 2 * largest)',
    'the largest weight is a half',
  ],
  [5, "if (!ownAlone && sent.uids.length < minAllowedWeights) return 'ChainError';", '', 'too few are sent'],
]);
