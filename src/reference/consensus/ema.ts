/**
 * The exponential moving average of a matrix: a share of the new and the rest of the old.
 *
 * @module
 */
import { I32F32 } from '../numbers/index.ts';
import { positiveEntries, zeros, type SparseMatrix } from './matrix.ts';

// #region ema
/**
 * alpha of the new and 1 − alpha of the old, entry by entry; a missing entry is 0. What is above 0 is kept, columns in order.
 *
 * @see subtensor `mat_ema_sparse`
 */
export function matEmaSparse(fresh: SparseMatrix, old: SparseMatrix, alpha: I32F32): SparseMatrix {
  const rest = I32F32.saturatingSub(I32F32.one, alpha);
  return fresh.map((freshRow, uid) => {
    const average = zeros(fresh.length);
    for (const [share, row] of [
      [alpha, freshRow],
      [rest, old[uid] ?? []],
    ] as const)
      for (const [column, value] of row)
        if (column < average.length)
          average[column] = I32F32.saturatingAdd(average[column], I32F32.saturatingMul(share, value));
    return positiveEntries(average);
  });
}
// #endregion
