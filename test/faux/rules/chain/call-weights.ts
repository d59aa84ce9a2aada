import type { FauxRule } from '../../../../src/check/index.ts';
import { family } from './family.ts';

const weights = family('SETTING-WEIGHTS');
const commits = family('COMMIT-REVEAL');

/** A wrong rule for each clause of weights, and of their commits. */
export const weightCallRules: readonly FauxRule[] = [
  weights(
    1,
    'extrinsics/weight-calls',
    "commitsFirst(at, weights.netuid) ? no('CommitRevealEnabled') : setWeights(at, weights)",
    'setWeights(at, weights)',
    'weights are set where they are committed first',
  ),
  weights(2, 'extrinsics/weights', 'uids.length > n &&', 'uids.length >= n &&', 'all uids are too many'),
  weights(3, 'extrinsics/neurons', 'Math.max(n - list.length, 0)', '0', 'short lists stay short'),
  weights(4, 'extrinsics/neurons', 'stakeBits >= ', 'stakeBits > ', 'the threshold itself is too little'),
  weights(5, 'extrinsics/weights', 'setsAsOwner(store, netuid, signer) || ', '', 'the owner needs a permit'),
  weights(6, 'extrinsics/weights', 'if (unknown || ', 'if (', 'mechanisms that are not there have no rate'),
  weights(
    7,
    'extrinsics/weights',
    '!ownAlone && !hasPermit(at, netuid, uid)',
    '!hasPermit(at, netuid, uid)',
    'a weight on oneself needs a permit',
  ),
  weights(
    8,
    'extrinsics/weight-calls',
    '...(named ? [netuids[i]] : [])',
    '...[]',
    'failures do not name their subnet',
  ),
  commits(
    1,
    'extrinsics/epoch-index',
    'clockIsDue(store, netuid, block) ? saturatingU64(index + 1n) : index',
    'index',
    'an epoch that is due does not count',
  ),
  commits(
    2,
    'extrinsics/commits',
    "!isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet')",
    'undefined',
    'strangers commit',
  ),
  commits(
    3,
    'extrinsics/commits',
    'open.length >= mostOpen',
    'open.length > mostOpen',
    'eleven commits may be open',
  ),
  commits(
    4,
    'extrinsics/weight-guards',
    'round < at.store.get(drand.LastStoredRound)',
    'round <= at.store.get(drand.LastStoredRound)',
    'the last round is past',
  ),
  commits(
    5,
    'extrinsics/epoch-index',
    'commitEpoch: committed,',
    'commitEpoch: committed + 1n,',
    'weights are revealed an epoch later',
  ),
  commits(
    6,
    'extrinsics/reveals',
    "if (commit === undefined) return no('NoWeightsCommitFound');",
    'if (commit === undefined) continue;',
    'the guard lets unknown hashes through',
  ),
  commits(
    7,
    'extrinsics/reveals',
    'open.slice(position + 1)',
    'open.toSpliced(position, 1)',
    'earlier commits stay open',
  ),
  commits(
    8,
    'extrinsics/reveals',
    'open = open.toSpliced(position, 1);',
    'open = open.slice(position + 1);',
    'a batch gives up earlier commits',
  ),
];
