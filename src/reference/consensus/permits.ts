/**
 * Step 3 of the epoch: who may set weights, in this epoch and in the next.
 *
 * @module
 */
import type { I32F32, U16, Uid } from '../numbers/index.ts';
import { isTopkNonzero } from './topk.ts';

/** What the step takes. */
export interface PermitsInput {
  /** The share of each uid in the stake that counts. */
  readonly stake: readonly I32F32[];
  /** The permits of the epoch before, as stored: they may be shorter or longer than `stake`. */
  readonly validatorPermit: readonly boolean[];
  readonly maxAllowedValidators: U16;
  readonly ownerUid: Uid | null;
}

/** The step's stages. */
export interface PermitsStages {
  /** The permits that hold in this epoch; as long as the stored ones. */
  readonly validatorPermitsWithOwner: readonly boolean[];
  /** The permits that hold from now on, one a uid. */
  readonly newValidatorPermits: readonly boolean[];
}

// #region permits
/**
 * The permits that hold in this epoch and those that hold from now on.
 *
 * @see PERMITS-01 to PERMITS-05; subtensor `epoch_mechanism`
 */
export function grantPermits(input: PermitsInput): PermitsStages {
  const withOwner = (permits: readonly boolean[]) =>
    permits.map((permit, uid) => permit || uid === input.ownerUid);

  return {
    validatorPermitsWithOwner: withOwner(input.validatorPermit),
    newValidatorPermits: withOwner(isTopkNonzero(input.stake, input.maxAllowedValidators)),
  };
}
// #endregion
