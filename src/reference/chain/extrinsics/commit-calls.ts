/**
 * The calls that commit weights.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { no } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import { commitCrv3, commitTimelocked, commitWeights } from './commits.ts';
import { tooLittleStake } from './neurons.ts';
import { eachOf } from './weight-calls.ts';
import { batchGuard, committingGuard, timelockedGuard } from './weight-guards.ts';

const {
  commit_weights,
  commit_mechanism_weights,
  batch_commit_weights,
  commit_crv3_weights,
  commit_timelocked_weights,
  commit_timelocked_mechanism_weights,
  commit_crv3_mechanism_weights,
} = calls.SubtensorModule.calls;

/** The version that a call means which does not say it. */
const crv3Version = 4;

/** The calls that commit weights. */
export const commitRules = {
  'SubtensorModule.commit_weights': rule(commit_weights, {
    pays: false,
    unfit: tooLittleStake,
    guard: committingGuard,
    run: (at, { netuid, commit_hash: hash }) => commitWeights(at, { netuid, mechanism: 0 }, hash),
  }),
  'SubtensorModule.commit_mechanism_weights': rule(commit_mechanism_weights, {
    pays: false,
    guard: committingGuard,
    run: (at, { netuid, mecid: mechanism, commit_hash: hash }) =>
      commitWeights(at, { netuid, mechanism }, hash),
  }),
  'SubtensorModule.batch_commit_weights': rule(batch_commit_weights, {
    pays: false,
    guard: (at, { netuids, commit_hashes: hashes }) => batchGuard(at, netuids, hashes),
    run: (at, { netuids, commit_hashes: hashes }) =>
      netuids.length === hashes.length
        ? eachOf(at, netuids, (netuid, i) => commitWeights(at, { netuid, mechanism: 0 }, hashes[i]))
        : no('InputLengthsUnequal'),
  }),
  'SubtensorModule.commit_crv3_weights': rule(commit_crv3_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { netuid, commit, reveal_round: round }) => commitCrv3(at, netuid, commit, round),
  }),
  'SubtensorModule.commit_timelocked_weights': rule(commit_timelocked_weights, {
    pays: false,
    guard: timelockedGuard,
    run: (at, { netuid, commit, reveal_round: round, commit_reveal_version: version }) =>
      commitTimelocked(at, { netuid, mechanism: 0 }, commit, round, version),
  }),
  'SubtensorModule.commit_timelocked_mechanism_weights': rule(commit_timelocked_mechanism_weights, {
    pays: false,
    guard: timelockedGuard,
    run: (at, { netuid, mecid: mechanism, commit, reveal_round: round, commit_reveal_version: version }) =>
      commitTimelocked(at, { netuid, mechanism }, commit, round, version),
  }),
  'SubtensorModule.commit_crv3_mechanism_weights': rule(commit_crv3_mechanism_weights, {
    pays: false,
    guard: timelockedGuard,
    run: (at, { netuid, mecid: mechanism, commit, reveal_round: round }) =>
      commitTimelocked(at, { netuid, mechanism }, commit, round, crv3Version),
  }),
};
