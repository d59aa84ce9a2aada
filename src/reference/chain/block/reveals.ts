/**
 * Weights and commitments that were committed under a timelock, opened when their round of the beacon has come.
 *
 * @module
 */
import { deferredReveals } from '../../emission/index.ts';
import { saturatingU64 } from '../../numbers/index.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import { drand, subtensor } from '../storage/index.ts';
import { subnetsBesideRoot, type BlockAt } from './at.ts';
import { epochNow } from './commits.ts';
import { readBlockState } from './subnet-state.ts';
import { tooShort } from './timelock.ts';

// #region reveals
/**
 * Takes the timelocked commits whose epoch this is, on every subnet whose own epoch is not put off.
 *
 * @see BLOCK-425-06; subtensor `reveal_crv3_commits`
 */
export function revealWeights(at: BlockAt): void {
  const deferred = deferredReveals(readBlockState(at.store, at.block), '425');
  for (const netuid of subnetsBesideRoot(at.store)) if (!deferred.includes(netuid)) revealOn(at, netuid);
}

/** The commits of a subnet: those of former epochs go, those of this one are opened, or wait for their round. */
function revealOn(at: BlockAt, netuid: number): void {
  const { store, lacking } = at;
  const now = epochNow(at, netuid);
  const period = store.get(subtensor.RevealPeriodEpochs, netuid);
  const epoch = saturatingU64(now - period);
  const count = store.get(subtensor.MechanismCountCurrent, netuid);
  for (let mechanism = 0; mechanism < count; mechanism++) {
    const index = mechanismIndexOf(netuid, mechanism);
    for (const { keys } of store.entries(subtensor.TimelockedWeightCommits, index))
      if (keys[1] < epoch) store.remove(subtensor.TimelockedWeightCommits, ...keys);
    if (now < period) return;

    const queue = store.get(subtensor.TimelockedWeightCommits, index, epoch);
    const waiting = queue.filter(([, , , round]) => !store.has(drand.Pulses, round));
    if (queue.some(([, , commit, round]) => store.has(drand.Pulses, round) && !tooShort(commit)))
      lacking.push(`the opening of timelocked weights of subnet ${netuid}`);
    store.remove(subtensor.TimelockedWeightCommits, index, epoch);
    if (waiting.length > 0) store.set(subtensor.TimelockedWeightCommits, [index, epoch], waiting);
  }
}
// #endregion
