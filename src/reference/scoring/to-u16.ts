/**
 * From scores to the weights that are set on the chain.
 *
 * @module
 */
import type { ByUid } from './outliers.ts';
import { mostU16, nearestDiv } from './scale.ts';

// #region to-u16
/**
 * Each value as a part of the largest, in 65535ths, to the nearest, halves to the even one; those of 0 are left out.
 *
 * @see TO-U16-01 to TO-U16-03
 */
export function toU16(values: ByUid): ByUid {
  const largest = values.reduce((most, [, value]) => (value > most ? value : most), 0n);
  if (largest === 0n) return [];
  const scaled = values.map(([uid, value]) => [uid, nearestDiv(value * mostU16, largest)] as const);
  return scaled.filter(([, weight]) => weight > 0n);
}
// #endregion
