/**
 * Scaling up, so that the largest value becomes the whole.
 *
 * @module
 */
import { I32F32, type U16 } from '../numbers/index.ts';
import { zeros, type SparseMatrix } from './matrix.ts';
import { divideColumns } from './normalize.ts';

const whole = I32F32.saturatingFromInteger(65535n);

/** From here on, the value times 65535 would not fit. */
const large = I32F32.saturatingFromInteger(32768n);

// #region columns
/**
 * Each column divided by its largest value; a column without a value above 0 stays as it is, and so does one that is not below `columns`.
 *
 * @see subtensor `inplace_col_max_upscale_sparse`
 */
export function colMaxUpscaleSparse(matrix: SparseMatrix, columns: number): SparseMatrix {
  const largest = zeros(columns);
  for (const row of matrix)
    for (const [column, value] of row)
      if (column < columns && value > largest[column]) largest[column] = value;
  return divideColumns(matrix, largest);
}
// #endregion

// #region vector
/**
 * The values as u16 in proportion to the largest, which becomes 65535; rounded, halves away from zero.
 *
 * @see subtensor `vec_max_upscale_to_u16`
 */
export function vecMaxUpscaleToU16(vector: readonly I32F32[]): readonly U16[] {
  if (vector.length === 0) return [];
  const largest = vector.reduce((a, b) => (a > b ? a : b));
  if (largest === I32F32.zero)
    return vector.map((value) => I32F32.saturatingToU16(I32F32.saturatingMul(value, whole)));

  const scaled = (value: I32F32): I32F32 =>
    largest > large
      ? I32F32.saturatingMul(value, I32F32.safeDiv(whole, largest))
      : I32F32.safeDiv(I32F32.saturatingMul(value, whole), largest);
  return vector.map((value) => I32F32.saturatingToU16(I32F32.round(scaled(value))));
}

/**
 * The u16 in proportion to the largest, which becomes 65535.
 *
 * @see subtensor `vec_u16_max_upscale_to_u16`
 */
export function vecU16MaxUpscaleToU16(vector: readonly U16[]): readonly U16[] {
  return vecMaxUpscaleToU16(vector.map((value) => I32F32.saturatingFromInteger(BigInt(value))));
}
// #endregion
