/**
 * Step 2 of the epoch: whose stake counts, and what share of it each uid has.
 *
 * @module
 */
import { fixed64ToFixed32, I64F64, type I32F32, type Rao, type Uid } from '../numbers/index.ts';
import { normalize64 } from './normalize.ts';

/** What the step takes. */
export interface StakeInput {
  /** The stake weight of each uid, in rao. */
  readonly stakeBits: readonly I64F64[];
  /** The least stake that counts. */
  readonly stakeThreshold: Rao;
  /** The uid of the subnet's owner, if it has one. */
  readonly ownerUid: Uid | null;
}

/** The step's stages, one number a uid. */
export interface StakeStages {
  /** The stake that counts, in rao. */
  readonly filteredStakeBits64: readonly I64F64[];
  /** The same as a share of all stake that counts. */
  readonly stake: readonly I32F32[];
}

// #region stake
/**
 * The share of each uid in the stake that counts.
 *
 * @see STAKE-01 to STAKE-05; subtensor `epoch_mechanism`
 */
export function filterStake({ stakeBits, stakeThreshold, ownerUid }: StakeInput): StakeStages {
  const filtered = stakeBits.map((stake, uid) => {
    const enough = I64F64.saturatingToU64(stake) >= stakeThreshold;
    return enough || uid === ownerUid ? stake : I64F64.zero;
  });
  return { filteredStakeBits64: filtered, stake: normalize64(filtered).map(fixed64ToFixed32) };
}
// #endregion
