/**
 * The reserves of the older pool, and the price that they or the pool make.
 *
 * @module
 */
import { saturatingConversion, saturatingRao, U64F64, U96F32 } from '../../../numbers/index.ts';
import { subtensor, swap } from '../../storage/index.ts';
import type { Store } from '../../store.ts';

const narrowed = saturatingConversion(U64F64, U96F32);

/** What is in the pool: the reserves, with what others have put into it. */
export function reserves(store: Store, netuid: number): { readonly tao: bigint; readonly alpha: bigint } {
  return {
    tao: saturatingRao(
      store.get(subtensor.SubnetTAO, netuid) + store.get(subtensor.SubnetTaoProvided, netuid),
    ),
    alpha: saturatingRao(
      store.get(subtensor.SubnetAlphaIn, netuid) + store.get(subtensor.SubnetAlphaInProvided, netuid),
    ),
  };
}

// #region price
/**
 * The price of a subnet's alpha: that of the pool, before the pool began the quotient of its reserves, and 1 without a
 * market.
 *
 * @see BLOCKS-32; subtensor of 293 `current_price`
 */
export function poolPrice(store: Store, netuid: number): U96F32 {
  if (store.get(subtensor.SubnetMechanism, netuid) !== 1) return U96F32.one;
  if (store.get(swap.SwapV3Initialized, netuid)) {
    const root = store.get(swap.AlphaSqrtPrice, netuid);
    return narrowed(U64F64.saturatingMul(root, root));
  }
  const { tao, alpha } = reserves(store, netuid);
  return alpha === 0n
    ? U96F32.zero
    : U96F32.saturatingDiv(U96F32.saturatingFromInteger(tao), U96F32.saturatingFromInteger(alpha));
}
// #endregion
