import type { JsonObject } from '../../../reference/index.ts';
import type { Row } from '../median/input.ts';

/**
 * An input of `consensus.clip`.
 *
 * @param activeStake one share a uid
 * @param weights     one row a uid; the rows that are not given are empty
 * @param consensus   one share a uid
 */
export function clipInput(
  activeStake: readonly bigint[],
  weights: readonly Row[],
  consensus: readonly bigint[],
): JsonObject {
  const rows = activeStake.map((_, uid) => weights[uid] ?? []);
  return {
    activeStake: activeStake.map(String),
    weightsNormalized: rows.map((row) => row.map(([uid, weight]) => [uid, weight.toString()])),
    consensus: consensus.map(String),
  };
}

/**
 * Validators who judge one miner: they have the uids from 0 on, and the miner, without stake, the next.
 *
 * @param validators each one's active stake and its weight for the miner
 */
export function oneMiner(
  validators: readonly (readonly [stake: bigint, weight: bigint])[],
  consensus: bigint,
): JsonObject {
  const miner = validators.length;
  return clipInput(
    [...validators.map(([stake]) => stake), 0n],
    validators.map(([, weight]): Row => [[miner, weight]]),
    [...validators.map(() => 0n), consensus],
  );
}

/**
 * A lone validator, uid 0 with the whole stake, who judges everyone after it.
 *
 * @param miners the weight of each and the consensus of its column
 */
export function oneValidator(
  miners: readonly (readonly [weight: bigint, consensus: bigint])[],
  stake: bigint,
): JsonObject {
  return clipInput(
    [stake, ...miners.map(() => 0n)],
    [miners.map(([weight], i) => [i + 1, weight])],
    [0n, ...miners.map(([, consensus]) => consensus)],
  );
}
