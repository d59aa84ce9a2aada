import type { JsonObject } from '../../../reference/index.ts';
import { firstRow, wireRows, type Row } from '../rows.ts';

/** An input of `consensus.bondsPenalty`: one row a uid in both matrices. */
export function penaltyInput(
  weights: readonly Row[],
  clipped: readonly Row[],
  bondsPenalty: number,
): JsonObject {
  return { weightsNormalized: wireRows(weights), clippedWeights: wireRows(clipped), bondsPenalty };
}

/** A subnet in which uid 0 alone has weights. */
export function oneValidator(weights: Row, clipped: Row, bondsPenalty: number, uids = 4): JsonObject {
  return penaltyInput(firstRow(weights, uids), firstRow(clipped, uids), bondsPenalty);
}
