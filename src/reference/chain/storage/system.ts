import { bool, hash, list, rao, struct, account, u128, u32, u64 } from '../scale/index.ts';
import { b2, map, optional, pallet, plain, t64 } from './declare.ts';

/** What an account holds. */
export const accountData = struct('PalletBalancesAccountData', {
  free: rao,
  reserved: rao,
  frozen: rao,
  flags: u128,
});

/** The bit that says that an account is kept in the newer way: of an absent account the only one. */
const newLogic = 1n << 127n;
const emptyData = { free: 0n, reserved: 0n, frozen: 0n, flags: newLogic };

/** Accounts, and the blocks behind. */
export const system = pallet('System', {
  Account: map(
    [b2(account)],
    struct('FrameSystemAccountInfo', {
      nonce: u32,
      consumers: u32,
      providers: u32,
      sufficients: u32,
      data: accountData,
    }),
    { nonce: 0, consumers: 0, providers: 0, sufficients: 0, data: emptyData },
  ),
  Number: plain(u32, 0),
  BlockHash: map([t64(u32)], hash, `0x${'00'.repeat(32)}`),
  ParentHash: plain(hash, `0x${'00'.repeat(32)}`),
});

/** The time that the block's author says. */
export const timestamp = pallet('Timestamp', {
  Now: plain(u64, 0n),
  DidUpdate: plain(bool, false),
});

/** Who makes blocks, and in which slot. */
export const aura = pallet('Aura', {
  Authorities: plain(list({ ...account, type: 'SpConsensusAuraSr25519AppSr25519Public' }), []),
  CurrentSlot: plain(u64, 0n),
});

/** The root key. */
export const sudo = pallet('Sudo', {
  Key: optional([], account),
});
