/**
 * Sums and products of vectors and matrices.
 *
 * @module
 */
import { I32F32 } from '../numbers/index.ts';
import { mapEntries, zeros, type SparseMatrix } from './matrix.ts';

// #region row-sum
/**
 * The sum of each row; it wraps.
 *
 * @see subtensor `row_sum_sparse`
 */
export function rowSumSparse(matrix: SparseMatrix): readonly I32F32[] {
  return matrix.map((row) => I32F32.sum(row.map(([, value]) => value)));
}
// #endregion

// #region matmul
/**
 * For each column, the sum over its rows of the row's number times the value; one row after the other.
 *
 * @see subtensor `matmul_sparse`
 */
export function matmulSparse(
  matrix: SparseMatrix,
  ofRow: readonly I32F32[],
  columns: number,
): readonly I32F32[] {
  const sums = zeros(columns);
  for (const [row, entries] of matrix.entries())
    for (const [column, value] of entries)
      if (column < columns)
        sums[column] = I32F32.saturatingAdd(sums[column], I32F32.saturatingMul(ofRow[row], value));
  return sums;
}
// #endregion

// #region matmul-transpose
/**
 * For each row, the sum over its entries of the column's number times the value. A missing number is 0.
 *
 * @see subtensor `matmul_transpose_sparse`
 */
export function matmulTransposeSparse(matrix: SparseMatrix, ofColumn: readonly I32F32[]): readonly I32F32[] {
  return matrix.map((row) =>
    row.reduce(
      (sum, [column, value]) =>
        I32F32.saturatingAdd(sum, I32F32.saturatingMul(ofColumn[column] ?? I32F32.zero, value)),
      I32F32.zero,
    ),
  );
}
// #endregion

// #region hadamard
/**
 * Each value times its row's number.
 *
 * @see subtensor `row_hadamard_sparse`
 */
export function rowHadamardSparse(matrix: SparseMatrix, ofRow: readonly I32F32[]): SparseMatrix {
  return mapEntries(matrix, (value, _, row) => I32F32.saturatingMul(value, ofRow[row]));
}
// #endregion

// #region mat-vec
/**
 * Each value times its column's number; what comes to 0 and what has no number is left out.
 *
 * @see subtensor `mat_vec_mul_sparse`
 */
export function matVecMulSparse(matrix: SparseMatrix, ofColumn: readonly I32F32[]): SparseMatrix {
  const products = mapEntries(matrix, (value, column) =>
    I32F32.saturatingMul(value, ofColumn[column] ?? I32F32.zero),
  );
  return products.map((row) => row.filter(([, product]) => product !== I32F32.zero));
}
// #endregion

// #region vec-mul
/**
 * The products of two vectors, place by place; 0 where one does not fit.
 *
 * @see subtensor `vec_mul`
 */
export function vecMul(a: readonly I32F32[], b: readonly I32F32[]): readonly I32F32[] {
  return a.slice(0, b.length).map((value, i) => I32F32.checkedMul(value, b[i]) ?? I32F32.zero);
}
// #endregion
