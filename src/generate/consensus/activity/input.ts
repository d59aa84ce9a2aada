import type { JsonObject } from '../../../reference/index.ts';

/**
 * An input of `consensus.activity`.
 *
 * @param updates the block of each uid's last update, as stored
 * @param cutoff  in blocks
 * @param current the current block
 * @param n       how many uids there are; as many as updates where absent
 */
export function activityInput(
  updates: readonly bigint[],
  cutoff: bigint,
  current: bigint,
  n: number = updates.length,
): JsonObject {
  return {
    n,
    lastUpdate: updates.map(String),
    activityCutoff: cutoff.toString(),
    currentBlock: current.toString(),
  };
}
