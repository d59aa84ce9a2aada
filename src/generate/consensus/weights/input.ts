import type { JsonObject } from '../../../reference/index.ts';

/** The weights that a uid stored, in the order stored. */
export type StoredRow = readonly (readonly [target: number, weight: number])[];

/** What the step is told of one uid. */
export interface OneUid {
  /** Empty where absent. */
  readonly row?: StoredRow;
  /** True where absent. */
  readonly permit?: boolean;
  /** Block 100 where absent. */
  readonly update?: bigint;
  /** Block 10 where absent. */
  readonly registered?: bigint;
  /** The block of the earliest open commit; none where absent. */
  readonly commit?: bigint;
}

/** What the step is told besides. */
export interface Besides {
  readonly owner?: number;
  /** Whether the subnet hides weights by commit-reveal. */
  readonly hidden?: boolean;
  /** In place of what the uids say, where the list's length matters. */
  readonly permits?: readonly boolean[];
  readonly updates?: readonly bigint[];
}

/** An input of `consensus.weights`, a uid at a time. */
export function weightsInput(uids: readonly OneUid[], besides: Besides = {}): JsonObject {
  const { owner = null, hidden = false } = besides;
  const permits = besides.permits ?? uids.map(({ permit = true }) => permit);
  const updates = besides.updates ?? uids.map(({ update = 100n }) => update);
  return {
    weights: uids.map(({ row = [] }) => row.map(([target, weight]) => [target, weight])),
    validatorPermitsWithOwner: [...permits],
    ownerUid: owner,
    lastUpdate: updates.map(String),
    blockAtRegistration: uids.map(({ registered = 10n }) => registered.toString()),
    commitReveal: {
      enabled: hidden,
      commitBlocks: uids.map(({ commit }) => commit?.toString() ?? null),
    },
  };
}

/**
 * A validator, uid 0, that gives each miner after it the weight 1; what it loses shows in the shares.
 *
 * @param miners the block in which each was registered
 */
export function oneValidator(
  validator: Omit<OneUid, 'row'>,
  miners: readonly bigint[],
  besides?: Besides,
): JsonObject {
  const row = miners.map((_, i) => [i + 1, 1] as const);
  return weightsInput([{ ...validator, row }, ...miners.map((registered) => ({ registered }))], besides);
}
