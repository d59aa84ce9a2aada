/**
 * The liquidity of the older pool, as far as it is the protocol's own: from the first tick to the last.
 *
 * @module
 */
import { checkedSqrt, I64F64, saturatingRao, U64F64, type Rao } from '../../../numbers/index.ts';
import type { Hex } from '../../scale/index.ts';
import { swap } from '../../storage/index.ts';
import type { Store } from '../../store.ts';
import { reserves } from './reserves.ts';
import { firstTick, lastTick, sqrtPriceAt, tickOf } from './ticks.ts';

/** The account of the protocol: `modl`, `ten/swap`, and zeros. */
const protocol: Hex = '0x6d6f646c74656e2f737761700000000000000000000000000000000000000000';
/** 10^-12, as the nearest U64F64. */
const fine = U64F64.fromBits(18_446_744n);
/** How far bit indices lie above their ticks. */
const bitOffset = 887_272;
const noFees = I64F64.zero;
const integer = (value: bigint): U64F64 => U64F64.saturatingFromInteger(value);

/** The whole square root of an integer. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

// #region begin
/**
 * Begins a pool with what is in its reserves: the price is their quotient, and the protocol's liquidity, the root of
 * their product, lies between the first tick and the last.
 *
 * @see BLOCKS-34; subtensor of 293 `maybe_initialize_v3`
 */
export function begin(store: Store, netuid: number): void {
  const { tao, alpha } = reserves(store, netuid);
  const root = checkedSqrt(U64F64, U64F64.safeDiv(integer(tao), integer(alpha)), fine) ?? U64F64.zero;
  const tick = tickOf(root);
  const liquidity = BigInt.asUintN(64, wholeRoot(tao * alpha));
  const atEnd = tick === firstTick || tick === lastTick;
  store.set(swap.AlphaSqrtPrice, [netuid], atEnd ? sqrtPriceAt(tick) : root);
  store.set(swap.CurrentTick, [netuid], tick);
  for (const end of [firstTick, lastTick]) addAt(store, netuid, end, liquidity);
  if (tick < lastTick)
    store.update(swap.CurrentLiquidity, [netuid], (before) => saturatingRao(before + liquidity));
  store.set(swap.SwapV3Initialized, [netuid], true);

  const id = store.get(swap.LastPositionId) + 1n;
  store.set(swap.LastPositionId, [], id);
  const range = { tickLow: firstTick, tickHigh: lastTick };
  const fees = { feesTao: noFees, feesAlpha: noFees };
  store.set(swap.Positions, [netuid, protocol, id], { id, netuid, ...range, liquidity, ...fees });
}

/** Adds liquidity at an end of the range, and marks its tick in the three layers of bits. */
function addAt(store: Store, netuid: number, tick: number, liquidity: bigint): void {
  const change = tick === lastTick ? -liquidity : liquidity;
  store.update(swap.Ticks, [netuid, tick], (known) => ({
    liquidityNet: (known?.liquidityNet ?? 0n) + change,
    liquidityGross: saturatingRao((known?.liquidityGross ?? 0n) + liquidity),
    feesOutTao: known?.feesOutTao ?? noFees,
    feesOutAlpha: known?.feesOutAlpha ?? noFees,
  }));
  let index = tick + bitOffset;
  for (const layer of ['Bottom', 'Middle', 'Top'] as const) {
    const bit = 1n << BigInt(index % 128);
    index = Math.floor(index / 128);
    store.update(swap.TickIndexBitmapWords, [netuid, layer, index], (word) => word | bit);
  }
}
// #endregion

// #region adjust
/**
 * Adds to the protocol's liquidity what a block put into the reserves: the root of the product of what its position is
 * worth with what was added. Where that is less than before, the position falls and the pool keeps its liquidity.
 *
 * @see BLOCKS-35; subtensor of 293 `adjust_protocol_liquidity`
 */
export function adjustPool(store: Store, netuid: number, tao: Rao, alpha: Rao): void {
  const position = store.entries(swap.Positions, netuid, protocol).at(0);
  if (position === undefined) return;
  const price = store.get(swap.AlphaSqrtPrice, netuid);
  const worth = worthOf(position.value.liquidity, price);
  const liquidity = BigInt.asUintN(
    64,
    wholeRoot(saturatingRao(worth.tao + tao) * saturatingRao(worth.alpha + alpha)),
  );
  const more = saturatingRao(liquidity - position.value.liquidity);
  store.update(swap.CurrentLiquidity, [netuid], (before) => saturatingRao(before + more));
  store.set(swap.Positions, position.keys, { ...position.value, liquidity });
  for (const end of [firstTick, lastTick]) addAt(store, netuid, end, more);
}

/** What liquidity over all ticks is worth at a price, in whole rao. @see subtensor of 293 `to_token_amounts` */
function worthOf(liquidity: bigint, price: U64F64): { readonly tao: bigint; readonly alpha: bigint } {
  const [lowest, highest] = [sqrtPriceAt(firstTick), sqrtPriceAt(lastTick)];
  const within = price < lowest ? lowest : price > highest ? highest : price;
  const over = (root: U64F64) => U64F64.safeDiv(U64F64.one, root);
  const amount = (part: U64F64) => U64F64.saturatingToU64(U64F64.saturatingMul(integer(liquidity), part));
  return {
    tao: amount(U64F64.saturatingSub(within, lowest)),
    alpha: amount(U64F64.saturatingSub(over(within), over(highest))),
  };
}
// #endregion
