/**
 * A swap in a subnet's pool: TAO for alpha, or alpha for TAO.
 *
 * @module
 */
import { saturatingRao, U64F64, type Rao, type U16 } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';
import { amountUntil, paidOut, ratioLeft, sidesOf, type Kind, type Sides } from './curve.ts';
import { halfWeight, isMarket, type Perquintill, type Pool } from './pool.ts';
import { curvePrice, spotPrice } from './price.ts';

/** A pool, and whether anything has been swapped in it since it was made. */
export interface SwapPool extends Pool {
  /** True where absent. */
  readonly initialized?: boolean;
}

/** What someone wants to swap. */
export interface Swap {
  readonly pool: SwapPool;
  /** What is given, the fee included. */
  readonly amount: Rao;
  /** In rao of TAO for one alpha; none worth the name where absent. */
  readonly priceLimit?: Rao;
  /** In steps of 1/65535. */
  readonly feeRate: U16;
  /** Whether no fee is taken, as for the chain's own swaps. */
  readonly dropFees: boolean;
}

/** What came of a swap. */
export interface SwapOutput {
  readonly amountPaidIn: Rao;
  readonly amountPaidOut: Rao;
  readonly feePaid: Rao;
  readonly feeToBlockAuthor: Rao;
  /** The pool's weight from then on. */
  readonly quoteWeight: Perquintill;
}

/** What a swap went by, where there is a market. */
export interface SwapStages {
  /** The fee on the whole amount. */
  readonly fee: Rao;
  readonly net: Rao;
  readonly price: U64F64;
  readonly limit: U64F64;
  /** The share of the paid side that would be left, had all of it been swapped. */
  readonly ratio: U64F64;
  /** The price that this would leave. */
  readonly targetPrice: U64F64;
  /** What goes in until the limit, where the limit stops the swap. */
  readonly limitAmount?: Rao;
}

/** A swap's answer: what came of it with its stages, or the chain's no. */
export type SwapAnswer =
  { readonly output: SwapOutput; readonly stages: Partial<SwapStages> } | { readonly rejection: Rejection };

/** What a swap without a limit of its own is held to. */
export const widestLimit: Readonly<Record<Kind, Rao>> = {
  buy: 1_000_000_000_000_000n as Rao,
  sell: 1000n as Rao,
};

/** One TAO, or one alpha, in rao. */
export const coin = 1_000_000_000n;
/** The side that pays must hold this much. */
const leastReserve = 1_000_000n;
/** So many times the reserve may be swapped in. */
export const mostReserves = 1000n;
const wholeFee = 65535n;

const integer = U64F64.saturatingFromInteger;
const no = (name: string): { readonly rejection: Rejection } => ({ rejection: { module: 'Swap', name } });

// #region swap
/**
 * A swap from end to end: guards, fee, the curve, and the limit where it stops the swap.
 *
 * @see SWAP-01 to SWAP-15; pallet-swap `do_swap`, `BasicSwapStep`, pallet-subtensor `swap_tao_for_alpha`
 */
export function swap(kind: Kind, { pool, amount, priceLimit, feeRate, dropFees }: Swap): SwapAnswer {
  if (!isMarket(pool)) return oneToOne(pool, amount);
  const quoteWeight = pool.initialized === false ? halfWeight : pool.quoteWeight;
  const current = { ...pool, quoteWeight };
  const sides = sidesOf(kind, current);

  const fee = dropFees ? (0n as Rao) : feeOn(amount, feeRate);
  const net = saturatingRao(amount - fee);
  if (net > saturatingRao(sides.reserveIn * mostReserves)) return no('SwapInputTooLarge');
  if (sides.reserveOut < leastReserve) return no('ReservesTooLow');

  const price = spotPrice(current);
  const limit = U64F64.safeDiv(integer(priceLimit ?? widestLimit[kind]), integer(coin));
  if (kind === 'buy' ? price >= limit : price <= limit) return no('PriceLimitExceeded');

  const ratio = ratioLeft(sides, net);
  const targetPrice = priceAfter(kind, sides, current, net, paidOut(sides, ratio));
  const stages = { fee, net, price, limit, ratio, targetPrice };
  if (kind === 'buy' ? targetPrice <= limit : targetPrice >= limit)
    return settled({ net, out: paidOut(sides, ratio), fee, quoteWeight, stages });

  const limitAmount = amountUntil(sides, kind === 'buy' ? [limit, price] : [price, limit]);
  return settled({
    net: limitAmount,
    out: paidOut(sides, ratioLeft(sides, limitAmount)),
    fee: dropFees ? (0n as Rao) : feeBeside(limitAmount, feeRate),
    quoteWeight,
    stages: { ...stages, limitAmount },
  });
}

/** What was swapped, unless it was something for nothing. */
function settled({ net, out, fee, quoteWeight, stages }: Settlement): SwapAnswer {
  if (net > 0n && out === 0n) return no('ReservesTooLow');
  const feeToBlockAuthor = net > 0n ? fee : (0n as Rao);
  return {
    output: { amountPaidIn: net, amountPaidOut: out, feePaid: fee, feeToBlockAuthor, quoteWeight },
    stages,
  };
}
// #endregion

interface Settlement {
  readonly net: Rao;
  readonly out: Rao;
  readonly fee: Rao;
  readonly quoteWeight: Perquintill;
  readonly stages: Partial<SwapStages>;
}

/** One alpha for one TAO, whatever the limit, and no fee. */
function oneToOne({ quoteWeight }: Pool, amount: Rao): SwapAnswer {
  const none = 0n as Rao;
  return {
    output: {
      amountPaidIn: amount,
      amountPaidOut: amount,
      feePaid: none,
      feeToBlockAuthor: none,
      quoteWeight,
    },
    stages: {},
  };
}

/** The price of the pool that a swap would leave. */
function priceAfter(kind: Kind, { reserveIn, reserveOut }: Sides, pool: Pool, paid: Rao, out: Rao): U64F64 {
  const [grown, shrunk] = [saturatingRao(reserveIn + paid), saturatingRao(reserveOut - out)];
  return curvePrice({
    quoteWeight: pool.quoteWeight,
    taoReserve: kind === 'buy' ? grown : shrunk,
    alphaReserve: kind === 'buy' ? shrunk : grown,
  }).price;
}

// #region fee
/**
 * The fee that is within an amount.
 *
 * @see SWAP-03; pallet-swap `calculate_fee_amount`
 */
export function feeOn(amount: Rao, feeRate: U16): Rao {
  const rate = U64F64.safeDiv(integer(BigInt(feeRate)), integer(wholeFee));
  return U64F64.saturatingToU64(U64F64.saturatingMul(integer(amount), rate)) as Rao;
}

/**
 * The fee that comes on top of an amount, so that it is the same share of the two together.
 *
 * @see SWAP-13; pallet-swap `determine_action`
 */
export function feeBeside(amount: Rao, feeRate: U16): Rao {
  const rate = U64F64.safeDiv(integer(BigInt(feeRate)), integer(wholeFee - BigInt(feeRate)));
  return U64F64.saturatingToU64(U64F64.saturatingMul(integer(amount), rate)) as Rao;
}
// #endregion

/** TAO for alpha. */
export function swapTaoForAlpha(order: Swap): SwapOutput | { readonly rejection: Rejection } {
  return withoutStages(swap('buy', order));
}

/** Alpha for TAO. */
export function swapAlphaForTao(order: Swap): SwapOutput | { readonly rejection: Rejection } {
  return withoutStages(swap('sell', order));
}

function withoutStages(answer: SwapAnswer): SwapOutput | { readonly rejection: Rejection } {
  return 'rejection' in answer ? answer : answer.output;
}
