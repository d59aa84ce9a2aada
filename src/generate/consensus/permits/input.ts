import type { JsonObject } from '../../../reference/index.ts';

/**
 * An input of `consensus.permits`.
 *
 * @param stake   one share a uid, in steps of 2^-32
 * @param places  how many validators the subnet allows
 * @param stored  the permits as stored; where absent, nobody has one
 * @param owner   the owner's uid; none where absent
 */
export function permitsInput(
  stake: readonly bigint[],
  places: number,
  { stored, owner }: { readonly stored?: readonly boolean[]; readonly owner?: number } = {},
): JsonObject {
  return {
    stake: stake.map(String),
    validatorPermit: [...(stored ?? stake.map(() => false))],
    maxAllowedValidators: places,
    ownerUid: owner ?? null,
  };
}
