/**
 * Ticks of the older pool: prices in steps of 1.0001, and the square root of the price at each.
 *
 * @module
 */
import { U64F64 } from '../../../numbers/index.ts';

/** The first and the last tick of a pool. */
export const firstTick = -443_636;
/** As {@link firstTick}. */
export const lastTick = 443_636;

/** 1.0001 to the power of minus half of 1, 2, 4, 8 and so on, with 128 bits behind the point. */
const steps = [
  0xfffcb933bd6fad37aa2d162d1a594001n,
  0xfff97272373d413259a46990580e213an,
  0xfff2e50f5f656932ef12357cf3c7fdccn,
  0xffe5caca7e10e4e61c3624eaa0941cd0n,
  0xffcb9843d60f6159c9db58835c926644n,
  0xff973b41fa98c081472e6896dfb254c0n,
  0xff2ea16466c96a3843ec78b326b52861n,
  0xfe5dee046a99a2a811c461f1969c3053n,
  0xfcbe86c7900a88aedcffc83b479aa3a4n,
  0xf987a7253ac413176f2b074cf7815e54n,
  0xf3392b0822b70005940c7a398e4b70f3n,
  0xe7159475a2c29b7443b29c7fa6e889d9n,
  0xd097f3bdfd2022b8845ad8f792aa5825n,
  0xa9f746462d870fdf8a65dc1f90e061e5n,
  0x70d869a156d2a1b890bb3df62baf32f7n,
  0x31be135f97d08fd981231505542fcfa6n,
  0x09aa508b5b7a84e1c677de54f3e99bc9n,
  0x005d6af8dedb81196699c329225ee604n,
  0x00002216e584f5fa1ea926041bedfe98n,
  0x0000000048a170391f7dc42444e8fa2n,
];

/** Divides by a power of two, rounded up. */
function shiftedUp(value: bigint, bits: bigint): bigint {
  return (value + (1n << bits) - 1n) >> bits;
}

// #region price-at
/** The square root of the price at a tick, with 96 bits behind the point, rounded up. @see subtensor `get_sqrt_ratio_at_tick` */
function ratioAt(tick: number): bigint {
  const distance = Math.abs(tick);
  const below = steps.reduce(
    (ratio, step, i) => ((distance >> i) & 1 ? (ratio * step) >> 128n : ratio),
    1n << 128n,
  );
  const ratio = tick > 0 ? ((1n << 256n) - 1n) / below : below;
  return shiftedUp(ratio, 32n);
}

/** The square root of the price at a tick of the pool. @see BLOCKS-34; subtensor `try_to_sqrt_price` */
export function sqrtPriceAt(tick: number): U64F64 {
  return U64F64.saturatingFromBits(shiftedUp(ratioAt(tick), 32n));
}
// #endregion

// #region tick-of
/**
 * The tick in which a price lies: the last whose price is not above it, within the ticks of the pool.
 *
 * @see BLOCKS-34; subtensor `from_sqrt_price_bounded`
 */
export function tickOf(sqrtPrice: U64F64): number {
  const price = sqrtPrice << 32n;
  let [low, high] = [firstTick, lastTick];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ratioAt(middle) <= price) low = middle;
    else high = middle - 1;
  }
  return low;
}
// #endregion
