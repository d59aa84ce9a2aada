/**
 * Weights and commitments that were committed under a timelock, opened when their round of the beacon has come.
 *
 * @module
 */
import { deferredReveals } from '../../emission/index.ts';
import { saturatingU64 } from '../../numbers/index.ts';
import { allOrNothing } from '../dispatch/at.ts';
import { setWeights } from '../extrinsics/weights.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import type { Hex } from '../scale/index.ts';
import { drand, subtensor } from '../storage/index.ts';
import { subnetsBesideRoot, tellBlock, type BlockAt } from './at.ts';
import { epochNow } from './commits.ts';
import { readBlockState } from './subnet-state.ts';
import { signatureBytes, tooShort, weightsOf } from './timelock.ts';

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
  const { store } = at;
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
    store.remove(subtensor.TimelockedWeightCommits, index, epoch);
    const waiting = queue.filter(([who, , commit, round]) => {
      const pulse = store.get(drand.Pulses, round);
      if (pulse !== undefined && !tooShort(commit)) reveal(at, { netuid, mechanism, who, commit, pulse });
      return pulse === undefined;
    });
    if (waiting.length > 0) store.set(subtensor.TimelockedWeightCommits, [index, epoch], waiting);
  }
}

/** Opens a commit and sets its weights, as its hotkey; what can't be opened or set is lost. */
function reveal(at: BlockAt, { netuid, mechanism, who, commit, pulse }: Come): void {
  if (at.open === undefined) {
    at.lacking.push(`the opening of timelocked weights of subnet ${netuid}`);
    return;
  }
  const opened = at.open(commit, signatureBytes(pulse.signature));
  const weights = opened && weightsOf(opened, who);
  if (weights === undefined) return;
  const { uids, values, version_key: versionKey } = weights;
  const signer = { ...at, signer: who };
  const refusal = allOrNothing(signer, () =>
    setWeights(signer, { netuid, mechanism, uids, values, versionKey }),
  );
  if (refusal === undefined)
    tellBlock(at, 'SubtensorModule.TimelockedWeightsRevealed', mechanismIndexOf(netuid, mechanism), who);
}
// #endregion

/** A commit whose round has come. */
interface Come {
  readonly netuid: number;
  readonly mechanism: number;
  readonly who: Hex;
  readonly commit: Hex;
  readonly pulse: { readonly signature: Hex };
}
