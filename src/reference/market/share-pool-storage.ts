/**
 * How a pool of shares lies in storage: in the older format, in the newer one, or in both mixed.
 *
 * @module
 */
import type { Rao, U64F64 } from '../numbers/index.ts';
import { floatFromU64F64, zeroFloat, type SafeFloat } from './safe-float.ts';

/** What is stored of the stake of one hotkey on one subnet. */
export interface StoredPool {
  /** What all shares together are worth. */
  readonly totalHotkeyAlpha: Rao;
  /** The denominator in the older format. */
  readonly totalHotkeyShares?: U64F64;
  /** The denominator in the newer format. */
  readonly totalHotkeySharesV2?: SafeFloat;
  /** Shares in the older format, by coldkey. */
  readonly alpha: ReadonlyMap<string, U64F64>;
  /** Shares in the newer format, by coldkey. */
  readonly alphaV2: ReadonlyMap<string, SafeFloat>;
}

// #region reading
/** The denominator. @see SHARE-POOL-08; subtensor `get_denominator` */
export function denominatorOf({ totalHotkeyShares, totalHotkeySharesV2 }: StoredPool): SafeFloat {
  return totalHotkeyShares === undefined
    ? (totalHotkeySharesV2 ?? zeroFloat)
    : floatFromU64F64(totalHotkeyShares);
}

/** A holder's share. @see SHARE-POOL-08; subtensor `get_share` */
export function shareOf({ alpha, alphaV2 }: StoredPool, holder: string): SafeFloat {
  const older = alpha.get(holder);
  return older === undefined ? (alphaV2.get(holder) ?? zeroFloat) : floatFromU64F64(older);
}
// #endregion

/** Whether a holder has an entry, in either format. @see SHARE-POOL-07; subtensor `try_get_share` */
export function hasShare({ alpha, alphaV2 }: StoredPool, holder: string): boolean {
  return alpha.has(holder) || alphaV2.has(holder);
}

// #region writing
/** The pool with another denominator. @see SHARE-POOL-09; subtensor `set_denominator` */
export function withDenominator(pool: StoredPool, denominator: SafeFloat): StoredPool {
  const { totalHotkeyShares: _older, totalHotkeySharesV2: _newer, ...rest } = pool;
  return denominator.mantissa === 0n ? rest : { ...rest, totalHotkeySharesV2: denominator };
}

/** The pool with another share of a holder. @see SHARE-POOL-09; subtensor `set_share` */
export function withShare(pool: StoredPool, holder: string, share: SafeFloat): StoredPool {
  return {
    ...pool,
    alpha: without(pool.alpha, holder),
    alphaV2: share.mantissa === 0n ? without(pool.alphaV2, holder) : new Map(pool.alphaV2).set(holder, share),
  };
}
// #endregion

/** A map without a key. */
export function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}
