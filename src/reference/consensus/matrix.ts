/**
 * Matrices of the epoch: one sparse row a validator, and the plain vectors that they turn into.
 *
 * @module
 */
import { I32F32, type Uid } from '../numbers/index.ts';
import type { SparseRow } from './rows.ts';

/** One sparse row a uid, in the order of the uids. */
export type SparseMatrix = readonly SparseRow<I32F32>[];

/** A vector of zeros. */
export function zeros(length: number): I32F32[] {
  return new Array<I32F32>(length).fill(I32F32.zero);
}

// #region map
/** Every entry of a matrix with another value; the entries stay where they are. Taken by index, pairs cost nothing. */
export function mapEntries(
  matrix: SparseMatrix,
  change: (value: I32F32, column: Uid, row: Uid) => I32F32,
): SparseMatrix {
  return matrix.map((entries, row) =>
    entries.map((entry) => [entry[0], change(entry[1], entry[0], row)] as const),
  );
}
// #endregion

// #region keep
/** The entries of a matrix that pass a test, in their order. */
export function keepEntries(matrix: SparseMatrix, passes: (column: Uid, row: Uid) => boolean): SparseMatrix {
  return matrix.map((entries, row) => entries.filter((entry) => passes(entry[0], row)));
}
// #endregion

// #region from-vector
/** The values of a vector that are above 0, as a sparse row in the order of the uids. */
export function positiveEntries(vector: readonly I32F32[]): SparseRow<I32F32> {
  const row: [Uid, I32F32][] = [];
  vector.forEach((value, uid) => {
    if (value > I32F32.zero) row.push([uid, value]);
  });
  return row;
}
// #endregion
