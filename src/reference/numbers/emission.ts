/**
 * A share of an emission, in rao.
 *
 * @module
 */
import { saturatingConversion } from './convert.ts';
import { I32F32 } from './i32f32.ts';
import { I96F32 } from './i96f32.ts';
import type { Rao } from './integers.ts';

const widened = saturatingConversion(I32F32, I96F32);

// #region emission
/**
 * What a share of an emission comes to: exactly, and in whole rao.
 *
 * @see NUM-17; subtensor `epoch_with_mechanisms`
 */
export function emission(share: I32F32, total: Rao): { readonly exact: I96F32; readonly rao: Rao } {
  const exact = I96F32.saturatingMul(widened(share), I96F32.saturatingFromInteger(total));
  return { exact, rao: I96F32.saturatingToU64(exact) as Rao };
}
// #endregion
