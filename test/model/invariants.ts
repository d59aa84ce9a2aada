/**
 * What holds of the chain's state after every block, by the number that the sheet of the chain gives it.
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

const netuidsOf = (store: Store) =>
  store.entries(subtensor.NetworksAdded).map(({ keys: [netuid] }) => netuid);

/** The first of some things that is wrong. */
function first<T>(things: readonly T[], wrong: (thing: T) => Violation): Violation {
  for (const thing of things) {
    const violation = wrong(thing);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

const perSubnet =
  (wrong: (store: Store, netuid: number, around: Around) => Violation) =>
  (around: Around): Violation =>
    first(netuidsOf(around.store), (netuid) => wrong(around.store, netuid, around));

/** Each invariant by its number. */
export const invariants: Readonly<Record<string, (around: Around) => Violation>> = {
  'I1: Keys and Uids are each other’s inverse': perSubnet((store, netuid) => {
    const keys = store.entries(subtensor.Keys, netuid);
    const uids = store.entries(subtensor.Uids, netuid);
    if (keys.length !== uids.length)
      return `subnet ${netuid} has ${keys.length} keys and ${uids.length} uids`;
    return first(keys, ({ keys: [, uid], value }) =>
      store.get(subtensor.Uids, netuid, value) === uid
        ? undefined
        : `${netuid},${uid} is not the uid of its hotkey`,
    );
  }),
  'I2: uids run from 0 without a hole': perSubnet((store, netuid) => {
    const uids = store.entries(subtensor.Keys, netuid).map(({ keys: [, uid] }) => uid);
    const n = store.get(subtensor.SubnetworkN, netuid);
    return uids.length === n && uids.every((uid) => uid < n)
      ? undefined
      : `subnet ${netuid} has ${n} neurons and the uids ${uids.join(' ')}`;
  }),
  'I3: who has a uid is a member, and the reverse': ({ store }) =>
    first(store.entries(subtensor.IsNetworkMember), ({ keys: [hotkey, netuid], value }) =>
      value === store.has(subtensor.Uids, netuid, hotkey) ? undefined : `${hotkey} on ${netuid}`,
    ) ??
    first(store.entries(subtensor.Uids), ({ keys: [netuid, hotkey] }) =>
      store.get(subtensor.IsNetworkMember, hotkey, netuid) ? undefined : `${hotkey} on ${netuid}`,
    ),
  'I4: every list of a subnet has a place for each neuron': perSubnet((store, netuid) => {
    const n = store.get(subtensor.SubnetworkN, netuid);
    const lists = [
      subtensor.Active,
      subtensor.Emission,
      subtensor.Consensus,
      subtensor.Dividends,
      subtensor.ValidatorTrust,
      subtensor.ValidatorPermit,
      subtensor.Incentive,
      subtensor.LastUpdate,
    ] as const;
    return first(lists, (item) => {
      const { length } = store.get(item as typeof subtensor.Active, netuid);
      return length === n ? undefined : `${item.name} of ${netuid} has ${length} places for ${n} neurons`;
    });
  }),
  'I5: no subnet has more neurons than it may': perSubnet((store, netuid) =>
    store.get(subtensor.SubnetworkN, netuid) <= store.get(subtensor.MaxAllowedUids, netuid)
      ? undefined
      : `subnet ${netuid}`,
  ),
  'I7: a row of weights names each uid of its subnet once at most, and is scaled up': ({ store }) =>
    first(store.entries(subtensor.Weights), ({ keys: [netuid, uid], value: row }) => {
      const n = store.get(subtensor.SubnetworkN, netuid);
      const most = row.reduce((top, [, weight]) => Math.max(top, weight), 0);
      if (new Set(row.map(([target]) => target)).size !== row.length)
        return `${netuid},${uid} names a uid twice`;
      if (row.some(([target]) => target >= n)) return `${netuid},${uid} names a uid that is not there`;
      return most === 0 || most === 65535 ? undefined : `${netuid},${uid} is not scaled up: ${most}`;
    }),
  'I10: nobody has more than ten commits open, and they are in the order of their blocks': ({ store }) =>
    first(store.entries(subtensor.WeightCommits), ({ keys, value: queue }) => {
      const blocks = queue.map(([, block]) => block);
      return queue.length <= 10 && blocks.every((block, i) => i === 0 || blocks[i - 1] <= block)
        ? undefined
        : keys.join();
    }),
  'I17: a price and a difficulty stay between their bounds': perSubnet((store, netuid) => {
    const price = store.get(subtensor.Burn, netuid);
    return price >= store.get(subtensor.MinBurn, netuid) && price <= store.get(subtensor.MaxBurn, netuid)
      ? undefined
      : `the price of ${netuid} is ${price}`;
  }),
  'the shares of a pool are those of its coldkeys': ({ store }) => {
    const held = Map.groupBy(
      store.entries(subtensor.Alpha),
      ({ keys: [hotkey, , netuid] }) => `${hotkey},${netuid}`,
    );
    return first(store.entries(subtensor.TotalHotkeyShares), ({ keys: [hotkey, netuid], value }) => {
      const shares = (held.get(`${hotkey},${netuid}`) ?? []).reduce((sum, each) => sum + each.value, 0n);
      return shares === value ? undefined : `${hotkey} on ${netuid}: ${shares} of ${value}`;
    });
  },
  'I27: no stake of zero is stored': ({ store }) =>
    first(store.entries(subtensor.TotalHotkeyAlpha), ({ keys, value }) =>
      value > 0n ? undefined : keys.join(),
    ),
  'I36: what is issued and what accounts hold change alike': ({ store, before }) => {
    const now = remember(store, 0n);
    const by = now.accounts - before.accounts;
    return now.balances - before.balances === by
      ? undefined
      : `accounts ${by}, issuance ${now.balances - before.balances}`;
  },
  'I37: no more is issued than there can be': ({ store }) =>
    store.get(subtensor.TotalIssuance) <= 21_000_000_000_000_000n ? undefined : 'above 21 million TAO',
  'I39: children and parents mirror each other': ({ store }) =>
    first(store.entries(subtensor.ChildKeys), ({ keys: [parent, netuid], value }) =>
      first(value, ([share, child]) =>
        store.get(subtensor.ParentKeys, child, netuid).some(([p, who]) => p === share && who === parent)
          ? undefined
          : `${parent} on ${netuid}`,
      ),
    ),
  'I44: an owner owns what it is said to own': ({ store }) =>
    first(store.entries(subtensor.Owner), ({ keys: [hotkey], value: coldkey }) =>
      store.get(subtensor.OwnedHotkeys, coldkey).filter((own) => own === hotkey).length === 1
        ? undefined
        : `${hotkey} of ${coldkey}`,
    ),
  'permits are as many as there may be at most': perSubnet((store, netuid) => {
    const permits = store.get(subtensor.ValidatorPermit, netuid).filter((permit) => permit).length;
    return permits <= store.get(subtensor.MaxAllowedValidators, netuid)
      ? undefined
      : `${permits} on ${netuid}`;
  }),
  'registrations of a block stay within their limit; at 425 on root alone, where elsewhere the price rises':
    perSubnet((store, netuid) =>
      (store.build === '425' && netuid !== 0) ||
      store.get(subtensor.RegistrationsThisBlock, netuid) <=
        store.get(subtensor.MaxRegistrationsPerBlock, netuid)
        ? undefined
        : `subnet ${netuid}`,
    ),
  'I11: nobody has more than ten encrypted commits in an epoch': ({ store }) =>
    store.build !== '425'
      ? undefined
      : first(store.entries(subtensor.TimelockedWeightCommits), ({ keys, value: queue }) =>
          [...Map.groupBy(queue, ([who]) => who).values()].every((own) => own.length <= 10)
            ? undefined
            : keys.join(),
        ),
  'I13: an epoch is counted at most once a block, and never back': ({ store, before, block }) =>
    store.build !== '425'
      ? undefined
      : first(netuidsOf(store), (netuid) => {
          const [was, is] = [before.epochs.get(netuid) ?? 0n, store.get(subtensor.SubnetEpochIndex, netuid)];
          return is === was || is === was + 1n
            ? undefined
            : `subnet ${netuid}: ${was}, then ${is} at ${block}`;
        }),
  'I14: no epoch is noted in a block to come': ({ store, block }) =>
    store.build !== '425'
      ? undefined
      : first(netuidsOf(store), (netuid) =>
          store.get(subtensor.LastEpochBlock, netuid) <= block ? undefined : `subnet ${netuid}`,
        ),
  'I16: no more epochs run in a block than may': ({ store, before }) => {
    if (store.build !== '425') return undefined;
    const ran = netuidsOf(store).filter(
      (netuid) => (before.epochs.get(netuid) ?? 0n) !== store.get(subtensor.SubnetEpochIndex, netuid),
    );
    return ran.length <= store.get(subtensor.MaxEpochsPerBlock) ? undefined : `${ran.length} ran`;
  },
  'I34: the stake of a subnet’s hotkeys and what waits for them is within its alpha': perSubnet(
    (store, netuid) => {
      if (store.build !== '425' || netuid === 0) return undefined;
      const stake = store
        .entries(subtensor.TotalHotkeyAlpha)
        .reduce((sum, { keys: [, on], value }) => (on === netuid ? sum + value : sum), 0n);
      const waiting = [
        subtensor.PendingServerEmission,
        subtensor.PendingValidatorEmission,
        subtensor.PendingRootAlphaDivs,
        subtensor.PendingOwnerCut,
      ].reduce((sum, item) => sum + store.get(item, netuid), 0n);
      const out = store.get(subtensor.SubnetAlphaOut, netuid);
      return stake + waiting <= out ? undefined : `${stake} and ${waiting} of ${out} on ${netuid}`;
    },
  ),
};
