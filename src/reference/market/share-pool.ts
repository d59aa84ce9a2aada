/**
 * The pool in which many coldkeys hold the stake of one hotkey on one subnet.
 *
 * @module
 */
import { saturatingRao, type Rao } from '../numbers/index.ts';
import {
  addFloats,
  floatToU64,
  mulDivFloats,
  safeFloat,
  subFloats,
  zeroFloat,
  type SafeFloat,
} from './safe-float.ts';
import {
  denominatorOf,
  hasShare,
  shareOf,
  withDenominator,
  withShare,
  type StoredPool,
} from './share-pool-storage.ts';

/** An integer of 64 bits with a sign; the chain's conversions keep the low bits. */
const i64 = (value: bigint): bigint => BigInt.asIntN(64, value);
const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
/** An amount of 64 bits, which every float can hold. */
const integer = (value: bigint): SafeFloat => safeFloat(value) as SafeFloat;

/** What a change made of a pool. */
export interface Changed<Pool, Share> {
  readonly pool: Pool;
  /** How much the one holder's share changed by, where there were shares before. */
  readonly sharesPerUpdate?: Share;
  /** The change of value that the pool says it made. */
  readonly made: bigint;
}

/** How a pool is asked and changed; there are two kinds of pool. */
export interface PoolRules<Pool, Share> {
  /** What a holder's share is worth. */
  readonly value: (pool: Pool, holder: string) => Rao;
  /** Whether a holder has an entry. */
  readonly holds: (pool: Pool, holder: string) => boolean;
  /** Changes the value of everyone's shares. */
  readonly all: (pool: Pool, amount: bigint) => Pool;
  /** Changes one holder's value. */
  readonly one: (pool: Pool, holder: string, amount: bigint) => Changed<Pool, Share>;
  /** Whether a change of one holder's value would change any share. */
  readonly wouldMove: (pool: Pool, amount: bigint) => boolean;
}

// #region value
/** What a holder's share is worth. @see SHARE-POOL-01; subtensor `SharePool::get_value` */
export function valueOf(pool: StoredPool, holder: string): Rao {
  const part = mulDivFloats(integer(pool.totalHotkeyAlpha), shareOf(pool, holder), denominatorOf(pool));
  return floatToU64(part ?? zeroFloat) as Rao;
}
// #endregion

// #region all
/** The shared value after an amount, within 64 bits. @see SHARE-POOL-02; subtensor `update_value_for_all` */
export function sharedValueAfter(value: Rao, amount: bigint): Rao {
  const after = value + amount;
  return saturatingRao(after);
}
// #endregion

// #region one
/** The shares that a change of value stands for, without its sign. @see SHARE-POOL-04; subtensor `get_shares_per_update` */
export function sharesFor(pool: StoredPool, amount: bigint): SafeFloat {
  const shares = mulDivFloats(integer(size(amount)), denominatorOf(pool), integer(pool.totalHotkeyAlpha));
  return shares ?? zeroFloat;
}

/**
 * Changes the value of one holder.
 *
 * @see SHARE-POOL-03, SHARE-POOL-05; subtensor `update_value_for_one`
 */
export function changeOne(pool: StoredPool, holder: string, amount: bigint): Changed<StoredPool, SafeFloat> {
  const totalHotkeyAlpha = sharedValueAfter(pool.totalHotkeyAlpha, amount);
  const stored = (denominator: SafeFloat, share: SafeFloat) => ({
    ...withShare(withDenominator(pool, denominator), holder, share),
    totalHotkeyAlpha,
  });

  const denominator = denominatorOf(pool);
  if (denominator.mantissa === 0n) {
    const first = integer(size(amount));
    return { pool: stored(first, first), made: amount };
  }

  const shares = sharesFor(pool, amount);
  const moved = (from: SafeFloat): SafeFloat =>
    (amount > 0n ? addFloats(from, shares) : subFloats(from, shares)) ?? from;
  return {
    pool: stored(moved(denominator), moved(shareOf(pool, holder))),
    sharesPerUpdate: shares,
    made: amount,
  };
}
// #endregion

// #region would
/** Whether a change of one holder's value would change any share. @see SHARE-POOL-06; subtensor `sim_update_value_for_one` */
function wouldMove(pool: StoredPool, amount: bigint): boolean {
  return denominatorOf(pool).mantissa === 0n || sharesFor(pool, amount).mantissa > 0n;
}
// #endregion

/** The pool of floats. */
export const floatPool: PoolRules<StoredPool, SafeFloat> = {
  value: valueOf,
  holds: hasShare,
  all: (pool, amount) => ({ ...pool, totalHotkeyAlpha: sharedValueAfter(pool.totalHotkeyAlpha, amount) }),
  one: changeOne,
  wouldMove,
};

// #region remove
/**
 * Takes stake from one holder, if its share is worth that much.
 *
 * @returns nothing changed where it is not
 * @see SHARE-POOL-07; subtensor `decrease_stake_for_hotkey_and_coldkey_on_subnet`
 */
export function removeFromOne<Pool, Share>(
  rules: PoolRules<Pool, Share>,
  pool: Pool,
  holder: string,
  amount: Rao,
): Changed<Pool, Share> {
  const covered = rules.holds(pool, holder) && rules.value(pool, holder) >= amount;
  return covered ? rules.one(pool, holder, i64(-i64(amount))) : { pool, made: 0n };
}
// #endregion
