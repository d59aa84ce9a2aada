import type { I32F32 } from './i32f32.ts';

// #region clamp
/**
 * A value brought below `high` first and then above `low`: where `low` is above `high`, `low` wins.
 *
 * @see NUM-24; subtensor `clamp_value`
 */
export function clampValue(value: I32F32, low: I32F32, high: I32F32): I32F32 {
  const below = value < high ? value : high;
  return below > low ? below : low;
}
// #endregion
