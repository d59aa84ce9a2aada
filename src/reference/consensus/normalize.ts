/**
 * Dividing by a sum, so that what is left are shares of the whole.
 *
 * @module
 */
import { I32F32, I64F64, type Fixed, type FixedPoint } from '../numbers/index.ts';
import { mapEntries, zeros, type SparseMatrix } from './matrix.ts';

function divideBy<T extends Fixed<string>>(
  format: FixedPoint<T>,
  values: readonly T[],
  sum: T,
): readonly T[] {
  return sum === format.zero ? values : values.map((value) => format.safeDiv(value, sum));
}

// #region normalize
/**
 * The values as shares of their sum; as they are when the sum is 0.
 *
 * @see subtensor `inplace_normalize`
 */
export function normalize(values: readonly I32F32[]): readonly I32F32[] {
  return normalizeUsingSum(values, I32F32.sum(values));
}

/**
 * The values as shares of a sum that is given; as they are when it is 0.
 *
 * @see subtensor `inplace_normalize_using_sum`
 */
export function normalizeUsingSum(values: readonly I32F32[], sum: I32F32): readonly I32F32[] {
  return divideBy(I32F32, values, sum);
}
// #endregion

/**
 * Stake as shares of all stake; as it is when there is none.
 *
 * @see subtensor `inplace_normalize_64`
 */
export function normalize64(values: readonly I64F64[]): readonly I64F64[] {
  return divideBy(I64F64, values, I64F64.sum(values));
}

// #region rows
/**
 * Each row as shares of its sum; a row whose sum is not above 0 stays as it is.
 *
 * @see subtensor `inplace_row_normalize_sparse`
 */
export function rowNormalizeSparse(matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row) => {
    const sum = I32F32.sum(row.map(([, value]) => value));
    if (sum <= I32F32.zero) return row;
    return row.map(([column, value]) => [column, I32F32.safeDiv(value, sum)] as const);
  });
}
// #endregion

// #region columns
/**
 * Each column as shares of its sum; a column whose sum is 0 stays as it is, and so does one that is not below `columns`.
 *
 * @see subtensor `inplace_col_normalize_sparse`
 */
export function colNormalizeSparse(matrix: SparseMatrix, columns: number): SparseMatrix {
  const sums = zeros(columns);
  for (const row of matrix)
    for (const [column, value] of row)
      if (column < columns) sums[column] = I32F32.saturatingAdd(sums[column], value);
  return divideColumns(matrix, sums);
}
// #endregion

// #region divide-columns
/** Each value divided by its column's divisor; as it is where that is 0 or missing. */
export function divideColumns(matrix: SparseMatrix, divisors: readonly I32F32[]): SparseMatrix {
  return mapEntries(matrix, (value, column) => {
    const divisor = divisors[column] ?? I32F32.zero;
    return divisor === I32F32.zero ? value : I32F32.safeDiv(value, divisor);
  });
}
// #endregion
