import type { JsonObject } from '../../../reference/index.ts';
import { firstRow, wireRows, wireValues, type Row } from '../rows.ts';

/** What a subnet sets for liquid alpha. */
export interface Curve {
  readonly alphaLow?: number;
  readonly alphaHigh?: number;
  readonly steepness?: number;
}

/**
 * An input of `consensus.liquidAlpha`. Unless said otherwise alpha is the sigmoid itself, as the least is none and the
 * greatest the whole; the steepness is 10.
 */
export function alphaInput(
  weights: readonly Row[],
  bonds: readonly Row[],
  consensus: readonly bigint[],
  { alphaLow = 0, alphaHigh = 65535, steepness = 1000 }: Curve = {},
): JsonObject {
  return {
    weightsForBonds: wireRows(weights),
    bondsMasked: wireRows(bonds),
    consensus: wireValues(consensus),
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: steepness,
  };
}

/** A pair that matters: validator 0 with a weight and a bond for miner 1, and the miner's consensus. */
export function onePair(weight: bigint, bond: bigint, consensus: bigint, curve?: Curve): JsonObject {
  return alphaInput([[[1, weight]], []], [[[1, bond]], []], [0n, consensus], curve);
}

/** A validator, uid 0, whose rows are these, among four uids. */
export function oneValidator(weights: Row, bonds: Row, consensus: readonly bigint[]): JsonObject {
  return alphaInput(firstRow(weights, 4), firstRow(bonds, 4), consensus);
}
