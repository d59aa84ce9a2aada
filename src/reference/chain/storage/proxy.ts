import { account, hash, list, rao, struct, tuple, u32, word } from '../scale/index.ts';
import { map, optional, pallet, since, t64 } from './declare.ts';

/** What a proxy may do; Senate, Triumvirate, Governance and RootWeights may do nothing any more. */
export const proxyType = word(
  'ProxyType',
  'Any',
  'Owner',
  'NonCritical',
  'NonTransfer',
  'Senate',
  'NonFungible',
  'Triumvirate',
  'Governance',
  'Staking',
  'Registration',
  'Transfer',
  'SmallTransfer',
  'RootWeights',
  'ChildKeys',
  'SudoUncheckedSetCode',
  'SwapHotkey',
  'SubnetLeaseBeneficiary',
  'RootClaim',
);

const definition = struct('ProxyDefinition', { delegate: account, proxyType, delay: u32 });
const announcement = struct('Announcement', { real: account, callHash: hash, height: u32 });

/** Who may act for whom. */
export const proxy = pallet('Proxy', {
  Proxies: map([t64(account)], tuple(list(definition), rao), [[], 0n]),
  Announcements: map([t64(account)], tuple(list(announcement), rao), [[], 0n]),
  ...since({
    RealPaysFee: optional([t64(account), t64(account)], tuple()),
  }),
});
