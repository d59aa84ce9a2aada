import type { JsonObject } from '../../../reference/index.ts';

/** The two lists; where one is absent, all are active, or all have a permit. */
export interface Lists {
  readonly inactive?: readonly boolean[];
  readonly permits?: readonly boolean[];
}

/**
 * An input of `consensus.activeStake`.
 *
 * @param stake one share a uid, in steps of 2^-32
 */
export function activeStakeInput(stake: readonly bigint[], lists: Lists = {}): JsonObject {
  return {
    stake: stake.map(String),
    inactive: [...(lists.inactive ?? stake.map(() => false))],
    validatorPermitsWithOwner: [...(lists.permits ?? stake.map(() => true))],
  };
}
