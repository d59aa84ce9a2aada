/**
 * The state around a block, and how an invariant looks at it.
 *
 * @module
 */
import { chain } from '../../src/reference/index.ts';

type Store = chain.Store;
const { subtensor, system, balances } = chain.storage;

/** What is wrong, in a sentence; none where nothing is. */
export type Violation = string | undefined;

/** The state after a block, and before it. */
export interface Around {
  readonly block: bigint;
  readonly store: Store;
  readonly before: Remembered;
}

/** What is kept of the state before a block. */
export interface Remembered {
  readonly block: bigint;
  readonly issued: bigint;
  readonly balances: bigint;
  readonly accounts: bigint;
  /** How many epochs each subnet has had. */
  readonly epochs: ReadonlyMap<number, bigint>;
}

/** What later blocks are held against. */
export function remember(store: Store, block: bigint): Remembered {
  return {
    block,
    issued: store.get(subtensor.TotalIssuance),
    balances: store.get(balances.TotalIssuance),
    accounts: heldByAll(store),
    epochs: new Map(
      store.build === '425'
        ? store.entries(subtensor.SubnetEpochIndex).map(({ keys: [netuid], value }) => [netuid, value])
        : [],
    ),
  };
}

function heldByAll(store: Store): bigint {
  return store
    .entries(system.Account)
    .reduce((sum, { value: { data } }) => sum + data.free + data.reserved, 0n);
}

/** The subnets, root among them. */
export const netuidsOf = (store: Store) =>
  store.entries(subtensor.NetworksAdded).map(({ keys: [netuid] }) => netuid);

/** The first of some things that is wrong. */
export function first<T>(things: readonly T[], wrong: (thing: T) => Violation): Violation {
  for (const thing of things) {
    const violation = wrong(thing);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** An invariant of each subnet. */
export const perSubnet =
  (wrong: (store: Store, netuid: number, around: Around) => Violation) =>
  (around: Around): Violation =>
    first(netuidsOf(around.store), (netuid) => wrong(around.store, netuid, around));
