/**
 * Selling to the older pool, while all of its liquidity lies between the first and the last tick.
 *
 * @module
 */
import { U64F64, type Rao } from '../../../numbers/index.ts';
import { missing, type Missing } from '../../dispatch/index.ts';
import { swap } from '../../storage/index.ts';
import type { Store } from '../../store.ts';
import { begin } from './liquidity.ts';
import { reserves } from './reserves.ts';
import { firstTick, lastTick, sqrtPriceAt, tickOf } from './ticks.ts';

/** The least reserve, in rao, of a pool that swaps. @see Swap `MinimumReserve` */
const leastReserve = 1_000_000n;
const integer = (value: bigint): U64F64 => U64F64.saturatingFromInteger(value);

// #region sell
/**
 * Sells alpha for TAO without a fee, at whatever price; selling nothing begins a pool that has not begun.
 *
 * @returns the TAO; none where the pool has too little
 * @see BLOCKS-36; subtensor of 293 `swap`
 */
export function sellAlpha(store: Store, netuid: number, alpha: Rao): Rao | Missing | undefined {
  const { tao, alpha: held } = reserves(store, netuid);
  if (tao < leastReserve || held < leastReserve) return undefined;
  if (!onlyProtocol(store, netuid)) return missing(`a swap through the ranges of subnet ${netuid}`);
  if (!store.get(swap.SwapV3Initialized, netuid)) begin(store, netuid);
  if (alpha === 0n) return 0n as Rao;

  const price = store.get(swap.AlphaSqrtPrice, netuid);
  const liquidity = integer(store.get(swap.CurrentLiquidity, netuid));
  const over = (root: U64F64) => U64F64.safeDiv(U64F64.one, root);
  const target = over(U64F64.saturatingAdd(U64F64.safeDiv(integer(alpha), liquidity), over(price)));
  if (target < sqrtPriceAt(firstTick) || liquidity === U64F64.zero)
    return missing(`a swap of subnet ${netuid} to the last price there is`);

  const paid = U64F64.saturatingToU64(received(liquidity, price, integer(alpha))) as Rao;
  store.update(swap.FeeGlobalAlpha, [netuid], (fees) => fees);
  store.set(swap.AlphaSqrtPrice, [netuid], target);
  store.set(swap.CurrentTick, [netuid], tickOf(target));
  // More than there is was taken from the price already.
  return tao < paid ? undefined : paid;
}

/** What is had for an amount: as L·√p / (L/√p + amount) for each of it. @see subtensor of 293 `convert_deltas` */
function received(liquidity: U64F64, price: U64F64, amount: U64F64): U64F64 {
  const after = U64F64.saturatingAdd(U64F64.safeDiv(liquidity, price), amount);
  const part = U64F64.saturatingMul(U64F64.safeDiv(liquidity, after), price);
  return U64F64.saturatingMul(amount, part);
}

/** Whether nobody but the protocol has liquidity there. */
function onlyProtocol(store: Store, netuid: number): boolean {
  const ends: readonly number[] = [firstTick, lastTick];
  return store.entries(swap.Ticks, netuid).every(({ keys: [, tick] }) => ends.includes(tick));
}
// #endregion
