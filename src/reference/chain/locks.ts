/**
 * Locks: stake that is bound to a hotkey, and the conviction that grows while it is.
 *
 * @module
 */
import { exp, I64F64, saturatingConversion, U64F64, type Rao } from '../numbers/index.ts';

/** A lock as it was when it was last rolled forward. */
export interface LockState {
  readonly lockedMass: Rao;
  readonly conviction: U64F64;
  /** The block in which it was rolled forward. */
  readonly lastUpdate: bigint;
}

/** How a lock moves. */
export interface LockTerms {
  /** The blocks in which mass that is let go falls to its e-th part. */
  readonly unlockRate: bigint;
  /** The blocks in which conviction comes as near to the mass. */
  readonly maturityRate: bigint;
  /** Whether the hotkey is the subnet owner's, whose conviction is the mass. */
  readonly owner: boolean;
  /** Whether the mass stays. */
  readonly perpetual: boolean;
}

const { one, zero, saturatingFromInteger, saturatingMul, saturatingSub, saturatingAdd, safeDiv } = U64F64;
const unsigned = saturatingConversion(I64F64, U64F64);
const signed = saturatingConversion(U64F64, I64F64);

// #region decay
/** The power that counts as none: a lock is never thought of as older. */
const oldest = I64F64.saturatingFromInteger(-40n);

/**
 * What is left of 1 after some blocks: e to their part of the rate, with a minus.
 *
 * @see BLOCK-425-30; subtensor `exp_decay`
 */
export function lockDecay(blocks: bigint, rate: bigint): U64F64 {
  if (blocks === 0n) return one;
  if (rate === 0n) return zero;
  const power =
    I64F64.checkedDiv(I64F64.saturatingFromInteger(-blocks), I64F64.saturatingFromInteger(rate)) ?? oldest;
  return unsigned(exp(I64F64, power < oldest ? oldest : power) ?? I64F64.zero);
}
// #endregion

// #region roll
/** Below this, in mass and in conviction, a lock is none. */
const least = 100n;

/** Whether a lock is so small that it is none. @see subtensor `LockState::is_zero` */
export function isNoLock({ lockedMass, conviction }: LockState): boolean {
  return lockedMass < least && conviction < saturatingFromInteger(least);
}

/**
 * A lock as it is in a block.
 *
 * @see BLOCK-425-30; subtensor `roll_forward_lock`
 */
export function rollLock(lock: LockState, block: bigint, terms: LockTerms): LockState {
  const moved = block > lock.lastUpdate ? moveLock(lock, block, terms) : lock;
  const rolled = terms.owner ? { ...moved, conviction: saturatingFromInteger(moved.lockedMass) } : moved;
  return isNoLock(rolled) ? { ...rolled, lockedMass: 0n as Rao, conviction: zero } : rolled;
}

/** Mass and conviction after some blocks. @see subtensor `calculate_decayed_mass_and_conviction` */
function moveLock(
  { lockedMass, conviction, lastUpdate }: LockState,
  block: bigint,
  terms: LockTerms,
): LockState {
  const { unlockRate, maturityRate, perpetual } = terms;
  const blocks = block - lastUpdate;
  const unlocked = lockDecay(blocks, unlockRate);
  const matured = lockDecay(blocks, maturityRate);
  const mass = saturatingFromInteger(lockedMass);
  const part = perpetual ? saturatingSub(one, matured) : gathered(blocks, terms, unlocked, matured);
  return {
    lockedMass: perpetual ? lockedMass : (U64F64.saturatingToU64(saturatingMul(unlocked, mass)) as Rao),
    conviction: saturatingAdd(saturatingMul(matured, conviction), saturatingMul(mass, part)),
    lastUpdate: block,
  };
}

/** How much of a mass that is let go becomes conviction meanwhile. */
function gathered(blocks: bigint, terms: LockTerms, unlocked: U64F64, matured: U64F64): U64F64 {
  const { unlockRate, maturityRate } = terms;
  if (unlockRate === maturityRate)
    return saturatingMul(
      safeDiv(saturatingFromInteger(blocks), saturatingFromInteger(maturityRate)),
      matured,
    );
  if (unlockRate === 0n || maturityRate === 0n) return zero;
  const between = I64F64.saturatingSub(signed(unlocked), signed(matured));
  const grown = I64F64.saturatingMul(I64F64.saturatingFromInteger(unlockRate), between);
  return unsigned(
    I64F64.checkedDiv(grown, I64F64.saturatingFromInteger(unlockRate - maturityRate)) ?? I64F64.zero,
  );
}
// #endregion
