import { account, bool, tuple, u64 } from '../../scale/index.ts';
import { b2, id, netuid, optional, plain, since } from '../declare.ts';
import { lockState } from '../shapes.ts';

/** Locks: stake that was locked to a hotkey, with its conviction, from each side. */
export const locks = {
  ...since({
    Lock: optional([b2(account), id(netuid), b2(account)], lockState),
    LockingColdkeys: optional([id(netuid), b2(account), b2(account)], tuple()),
    HotkeyLock: optional([id(netuid), b2(account)], lockState),
    DecayingHotkeyLock: optional([id(netuid), b2(account)], lockState),
    OwnerLock: optional([id(netuid)], lockState),
    DecayingOwnerLock: optional([id(netuid)], lockState),
    DecayingLock: optional([b2(account), id(netuid)], bool),
    MaturityRate: plain(u64, 934_866n),
    UnlockRate: plain(u64, 934_866n),
  }),
};
