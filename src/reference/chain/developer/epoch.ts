/**
 * One epoch of the developer build, from storage and back into it.
 *
 * @module
 */
import {
  epoch,
  matmulSparse,
  vecFixedProportionsToU16,
  vecMaxUpscaleToU16,
  type EpochInput,
  type EpochStages,
} from '../../consensus/index.ts';
import { I32F32, type BlockNumber, type I64F64, type Rao, type U16 } from '../../numbers/index.ts';
import { hotkeysByUid, readEpoch, writeVectors } from '../epoch/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** What a hotkey gets of an epoch, as a miner and as a validator. */
export interface HotkeyEmission {
  readonly hotkey: Hex;
  readonly incentive: Rao;
  readonly dividend: Rao;
}

/** What the epoch of a subnet gave its hotkeys, and what it was made of. */
export interface DeveloperEpoch {
  /** In the order of the uids. */
  readonly emissions: readonly HotkeyEmission[];
  /** The stake weight of each uid. */
  readonly stakeBits: readonly I64F64[];
  readonly trust: readonly I32F32[];
}

/** What the builds before 425 stored besides. */
export interface FormerTerms {
  readonly rank: readonly U16[];
  readonly trust: readonly I32F32[];
  readonly pruningScores: readonly U16[];
}

// #region input
/** What an epoch of the developer build takes from storage. @see SUBNET-EPOCH-01, SUBNET-EPOCH-05 */
export function developerEpochInput(
  store: Store,
  netuid: number,
  block: bigint,
  raoEmission: Rao,
): EpochInput {
  const hotkeys = hotkeysByUid(store, netuid);
  return {
    ...readEpoch(store, { netuid, mechanismIndex: netuid, block, raoEmission, hotkeys }),
    activityCutoff: BigInt(store.get(subtensor.ActivityCutoff, netuid)),
    // Without a block of the epoch before, a bond is outdated where its miner came within the last tempo.
    lastMechanismStepBlock: 0n as BlockNumber,
    commitReveal: { enabled: false, commitBlocks: [] },
  };
}
// #endregion

// #region former-terms
/**
 * What 425 no longer stores: the rank, which is the incentive; the trust, which is what is left of the rank when
 * weights are clipped; and what a uid got of the epoch, beside the most that one got.
 *
 * @see SUBNET-EPOCH-06; subtensor of 293 `epoch`
 */
export function formerTerms(stages: EpochStages): FormerTerms {
  const { weightsNormalized, activeStake, ranksRaw, incentive, normalizedCombinedEmission } = stages;
  const before = matmulSparse(weightsNormalized, activeStake, incentive.length);
  return {
    rank: vecFixedProportionsToU16(incentive),
    trust: ranksRaw.map((rank, uid) => I32F32.safeDiv(rank, before[uid])),
    pruningScores: vecMaxUpscaleToU16(normalizedCombinedEmission),
  };
}
// #endregion

// #region epoch
/**
 * Runs the epoch of a subnet and stores what it made.
 *
 * @see SUBNET-EPOCH-03, SUBNET-EPOCH-04; subtensor of 293 `epoch`
 */
export function runDeveloperEpoch(
  store: Store,
  netuid: number,
  block: bigint,
  raoEmission: Rao,
): DeveloperEpoch {
  const input = developerEpochInput(store, netuid, block, raoEmission);
  const { output, stages } = epoch(input, 'dev-293');
  const { rank, trust, pruningScores } = formerTerms(stages);

  writeVectors(store, netuid, output);
  store.set(subtensor.Incentive, [netuid], output.incentive);
  store.set(subtensor.Rank, [netuid], rank);
  store.set(subtensor.Trust, [netuid], vecFixedProportionsToU16(trust));
  store.set(subtensor.PruningScores, [netuid], pruningScores);
  for (const [uid, former] of input.validatorPermit.slice(0, input.n).entries())
    if (output.newValidatorPermits[uid]) store.set(subtensor.Bonds, [netuid, uid], output.bonds[uid]);
    else if (former) store.set(subtensor.Bonds, [netuid, uid], []);

  const emissions = hotkeysByUid(store, netuid).flatMap((hotkey, uid) =>
    hotkey === undefined
      ? []
      : [{ hotkey, incentive: output.serverEmission[uid], dividend: output.validatorEmission[uid] }],
  );
  return { emissions, stakeBits: input.stakeBits, trust };
}
// #endregion
