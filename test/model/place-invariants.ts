import { chain } from '../../src/reference/index.ts';
import { first, perSubnet, type Around, type Violation } from './around.ts';

const { subtensor } = chain.storage;

/** What holds of places in subnets, their lists and their weights. */
export const placeInvariants: Readonly<Record<string, (around: Around) => Violation>> = {
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
};
