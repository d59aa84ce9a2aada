import type { JsonObject } from '../../../reference/index.ts';
import { wireRows, wireValues, type Row } from '../rows.ts';

/** An input of `consensus.liquidEma`: a row of alphas a uid. */
export function emaInput(
  weights: readonly Row[],
  bonds: readonly Row[],
  alphas: readonly (readonly bigint[])[],
): JsonObject {
  return {
    weightsForBonds: wireRows(weights),
    bondsMasked: wireRows(bonds),
    alphas: alphas.map(wireValues),
  };
}

/** A subnet in which uid 0 alone has weights and bonds; its alphas are one a uid, those of others are none. */
export function oneValidator(weights: Row, bonds: Row, alphas: readonly bigint[]): JsonObject {
  const [, ...others] = alphas;
  const nobody = others.map((): Row => []);
  return emaInput(
    [weights, ...nobody],
    [bonds, ...nobody],
    [alphas, ...others.map(() => alphas.map(() => 0n))],
  );
}

/** Validator 0 and miner 1: a weight, a bond (`undefined` is no entry) and the alpha between them. */
export function onePair(weight: bigint | undefined, bond: bigint | undefined, alpha: bigint): JsonObject {
  const rowOf = (value: bigint | undefined): Row => (value === undefined ? [] : [[1, value]]);
  return oneValidator(rowOf(weight), rowOf(bond), [0n, alpha]);
}
