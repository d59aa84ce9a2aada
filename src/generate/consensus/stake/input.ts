import type { JsonObject } from '../../../reference/index.ts';

/** The bits of a whole unit of stake, a rao. */
export const unit = 1n << 64n;

/** The largest stake that can be written: a little less than 2^63 units. */
export const largest = 2n ** 127n - 1n;

/**
 * An input of `consensus.stake`.
 *
 * @param stake     the stake weight of each uid, in steps of 2^-64
 * @param threshold in whole units
 * @param owner     the owner's uid; none where absent
 */
export function stakeInput(stake: readonly bigint[], threshold: bigint, owner?: number): JsonObject {
  return {
    stakeBits: stake.map(String),
    stakeThreshold: threshold.toString(),
    ownerUid: owner ?? null,
  };
}

/** The same of whole units. */
export const unitsInput = (stake: readonly bigint[], threshold: bigint, owner?: number): JsonObject =>
  stakeInput(
    stake.map((units) => units * unit),
    threshold,
    owner,
  );
