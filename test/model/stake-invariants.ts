import { chain } from '../../src/reference/index.ts';
import { first, perSubnet, remember, type Around, type Violation } from './around.ts';

const { subtensor } = chain.storage;

/** What holds of amounts: balances, issuance, stake. */
export const stakeInvariants: Readonly<Record<string, (around: Around) => Violation>> = {
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
