import type { JsonObject } from '../../../reference/index.ts';

/** One validator's weights, each with the uid of the miner, in the order stored. */
export type Row = readonly (readonly [uid: number, weight: bigint])[];

/** What a validator says of the one miner; `undefined` is no entry. */
export type Opinion = bigint | undefined;

/**
 * An input of `consensus.median`.
 *
 * @param activeStake one share a uid
 * @param weights     one row a uid
 */
export function medianInput(
  activeStake: readonly bigint[],
  weights: readonly Row[],
  kappa: number,
): JsonObject {
  return {
    activeStake: activeStake.map(String),
    weights: weights.map((row) => row.map(([uid, weight]) => [uid, weight.toString()])),
    kappa,
  };
}

/**
 * Validators who judge one miner: they have the uids from 0 on, and the miner, without stake, the next.
 *
 * @param validators each one's active stake and its weight for the miner
 */
export function oneMiner(
  validators: readonly (readonly [stake: bigint, opinion: Opinion])[],
  kappa: number,
): JsonObject {
  const miner = validators.length;
  return medianInput(
    [...validators.map(([stake]) => stake), 0n],
    [...validators.map(([, opinion]): Row => (opinion === undefined ? [] : [[miner, opinion]])), []],
    kappa,
  );
}
