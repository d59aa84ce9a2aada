/**
 * Masks: what is left out of a vector or a matrix. A mask is true where something is left out.
 *
 * @module
 */
import { I32F32, type Uid } from '../numbers/index.ts';
import { keepEntries, type SparseMatrix } from './matrix.ts';

// #region vector
/**
 * The vector with 0 where the mask is true, and beyond the mask's end. An empty mask changes nothing.
 *
 * @see subtensor `inplace_mask_vector`
 */
export function maskVector(mask: readonly boolean[], vector: readonly I32F32[]): readonly I32F32[] {
  if (mask.length === 0) return vector;
  return vector.map((value, uid) => ((mask[uid] ?? true) ? I32F32.zero : value));
}
// #endregion

// #region rows
/**
 * The matrix with empty rows where the mask is true, and beyond the mask's end.
 *
 * @see subtensor `mask_rows_sparse`
 */
export function maskRowsSparse(mask: readonly boolean[], matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row, uid) => ((mask[uid] ?? true) ? [] : row));
}
// #endregion

// #region diagonal
/**
 * The matrix without its diagonal, but for the entry of one uid.
 *
 * @see subtensor `mask_diag_sparse_except_index`, `mask_diag_sparse`
 */
export function maskDiagSparseExceptIndex(matrix: SparseMatrix, except: Uid | null): SparseMatrix {
  return keepEntries(matrix, (column, row) => column !== row || column === except);
}
// #endregion

// #region blocks
/**
 * The matrix without the entries for which a block of their row and a block of their column compare so. A missing block is 0.
 *
 * @see subtensor `vec_mask_sparse_matrix`
 */
export function vecMaskSparseMatrix<T extends bigint>(
  matrix: SparseMatrix,
  ofRow: readonly T[],
  ofColumn: readonly T[],
  masked: (ofRow: bigint, ofColumn: bigint) => boolean,
): SparseMatrix {
  return keepEntries(matrix, (column, row) => !masked(ofRow[row] ?? 0n, ofColumn[column] ?? 0n));
}

/**
 * The matrix without the entries for which one block and a block of their column compare so. A missing block is 0.
 *
 * @see subtensor `scalar_vec_mask_sparse_matrix`
 */
export function scalarVecMaskSparseMatrix<T extends bigint>(
  matrix: SparseMatrix,
  block: T,
  ofColumn: readonly T[],
  masked: (block: bigint, ofColumn: bigint) => boolean,
): SparseMatrix {
  return keepEntries(matrix, (column) => !masked(block, ofColumn[column] ?? 0n));
}
// #endregion
