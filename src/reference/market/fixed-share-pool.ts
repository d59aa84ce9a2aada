/**
 * The pool of shares as it was before floats: every share and the denominator in U64F64.
 *
 * @module
 */
import { I64F64, U64F64, type Rao } from '../numbers/index.ts';
import { sharedValueAfter, type Changed, type PoolRules } from './share-pool.ts';
import { without } from './share-pool-storage.ts';

/** What is stored of the stake of one hotkey on one subnet, in the older format. */
export interface FixedPool {
  /** What all shares together are worth. */
  readonly totalHotkeyAlpha: Rao;
  /** The denominator. */
  readonly totalHotkeyShares?: U64F64;
  /** Shares by coldkey. */
  readonly alpha: ReadonlyMap<string, U64F64>;
}

const { zero } = U64F64;
const integer = (value: bigint): U64F64 => U64F64.saturatingFromInteger(value);
const signed = (value: U64F64): I64F64 => I64F64.saturatingFromBits(value);
const unsigned = (value: I64F64): U64F64 => U64F64.saturatingFromBits(value);
const i64 = (value: bigint): bigint => BigInt.asIntN(64, value);

const shareOf = (pool: FixedPool, holder: string): U64F64 => pool.alpha.get(holder) ?? zero;
const denominatorOf = (pool: FixedPool): U64F64 => pool.totalHotkeyShares ?? zero;

/** The smallest part of a share that may stay: 0.00001 as the nearest U64F64. */
const leastRest = U64F64.fromBits(184_467_440_737_096n);
/** A year of emission, as the chain reckons it. */
const yearOfEmission = integer(2_628_000_000_000_000n);

// #region value
/** What a holder's share is worth. @see SHARE-POOL-10; subtensor of 293 `SharePool::get_value` */
export function fixedValueOf(pool: FixedPool, holder: string): Rao {
  const shared = integer(pool.totalHotkeyAlpha);
  const share = shareOf(pool, holder);
  const perShare = U64F64.checkedDiv(shared, denominatorOf(pool));
  const value =
    perShare === undefined
      ? (U64F64.checkedDiv(U64F64.saturatingMul(shared, share), denominatorOf(pool)) ?? zero)
      : U64F64.saturatingMul(perShare, share);
  return U64F64.saturatingToU64(value) as Rao;
}
// #endregion

// #region shares
/** The shares that a change of value stands for, with its sign. @see SHARE-POOL-11; subtensor of 293 `get_shares_per_update` */
export function fixedSharesFor(pool: FixedPool, amount: bigint): I64F64 {
  const shared = integer(pool.totalHotkeyAlpha);
  const change = I64F64.saturatingFromInteger(amount);
  const perShare = U64F64.checkedDiv(shared, denominatorOf(pool));
  if (perShare !== undefined) return I64F64.checkedDiv(change, signed(perShare)) ?? I64F64.zero;
  // What does not fit by the share has a value of a rao at least, and no change is more than 2^63 of it.
  const part = I64F64.checkedDiv(change, signed(shared)) as I64F64;
  return I64F64.saturatingMul(part, signed(denominatorOf(pool)));
}
// #endregion

// #region one
/**
 * Changes the value of one holder; where too little precision would be left, takes all that it has.
 *
 * @see SHARE-POOL-03, SHARE-POOL-12; subtensor of 293 `update_value_for_one`
 */
export function changeFixedOne(pool: FixedPool, holder: string, amount: bigint): Changed<FixedPool, I64F64> {
  const denominator = denominatorOf(pool);
  if (denominator === zero)
    return { pool: stored(pool, holder, integer(amount), integer(amount), amount), made: amount };

  const share = shareOf(pool, holder);
  const sharesPerUpdate = fixedSharesFor(pool, amount);
  if (sharesPerUpdate >= I64F64.zero) {
    const added = unsigned(sharesPerUpdate);
    const more = (from: U64F64) => U64F64.saturatingAdd(from, added);
    return {
      pool: stored(pool, holder, more(denominator), more(share), amount),
      sharesPerUpdate,
      made: amount,
    };
  }

  const taken = unsigned(I64F64.wrappingSub(I64F64.zero, sharesPerUpdate));
  const newDenominator = U64F64.saturatingSub(denominator, taken);
  const newShare = U64F64.saturatingSub(share, taken);
  const inAYear = U64F64.saturatingAdd(integer(pool.totalHotkeyAlpha), yearOfEmission);
  const imprecise =
    U64F64.safeDiv(newShare, share) < leastRest || U64F64.checkedDiv(inAYear, newDenominator) === undefined;
  if (!imprecise)
    return { pool: stored(pool, holder, newDenominator, newShare, amount), sharesPerUpdate, made: amount };

  const made = i64(-i64(fixedValueOf(pool, holder)));
  const rest = U64F64.saturatingSub(denominator, share);
  return { pool: stored(pool, holder, rest, zero, made), sharesPerUpdate, made };
}
// #endregion

function stored(
  pool: FixedPool,
  holder: string,
  denominator: U64F64,
  share: U64F64,
  amount: bigint,
): FixedPool {
  return {
    totalHotkeyAlpha: fixedSharedValue(pool.totalHotkeyAlpha, amount),
    ...(denominator !== zero && { totalHotkeyShares: denominator }),
    alpha: share === zero ? without(pool.alpha, holder) : new Map(pool.alpha).set(holder, share),
  };
}

/** The lowest amount has no opposite in 64 bits: it stays negative, and becomes nothing where no sign is. */
function fixedSharedValue(value: Rao, amount: bigint): Rao {
  return i64(-amount) === amount ? value : sharedValueAfter(value, amount);
}

/** The pool of U64F64. */
export const fixedPool: PoolRules<FixedPool, I64F64> = {
  value: fixedValueOf,
  holds: (pool, holder) => pool.alpha.has(holder),
  all: (pool, amount) => ({
    ...pool,
    totalHotkeyAlpha: fixedSharedValue(pool.totalHotkeyAlpha, amount),
  }),
  one: changeFixedOne,
  wouldMove: (pool, amount) => denominatorOf(pool) === zero || fixedSharesFor(pool, amount) !== I64F64.zero,
};
