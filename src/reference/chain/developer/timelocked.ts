import { saturatingU64 } from '../../numbers/index.ts';
import { missing, type Missing } from '../dispatch/index.ts';
import { epochIndex } from '../extrinsics/epoch-index.ts';
import { drand, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region timelocked
/**
 * What becomes of a subnet's timelocked commits when its epoch begins: those whose epoch is over go, and those of this
 * epoch are taken and opened. One whose round is not stored is lost.
 *
 * @see SUBNET-EPOCH-14; subtensor of 293 `reveal_crv3_commits`
 */
export function revealTimelocked(store: Store, netuid: number, block: bigint): Missing | undefined {
  const now = epochIndex(store, netuid, block);
  const period = store.get(subtensor.RevealPeriodEpochs, netuid);
  const turn = saturatingU64(now - saturatingU64(period - 1n));
  for (const { keys } of store.entries(subtensor.CRV3WeightCommits, netuid))
    if (keys[1] < turn) store.remove(subtensor.CRV3WeightCommits, ...keys);
  if (now < 2n) return undefined;

  const due = store.get(subtensor.CRV3WeightCommits, netuid, turn);
  store.remove(subtensor.CRV3WeightCommits, netuid, turn);
  return due.some(([, , round]) => store.has(drand.Pulses, round))
    ? missing(`the opening of timelocked weights of subnet ${netuid}`)
    : undefined;
}
// #endregion
