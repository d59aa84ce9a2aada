import { account, bytes, u16, u64 } from '../../scale/index.ts';
import { b2, id, map, netuid, plain } from '../declare.ts';
import { rateLimitKey } from '../rate-limit-key.ts';

/** Registration and rate limits: what was counted in this block, and when each thing was last done. */
export const registration = {
  RegistrationsThisBlock: map([id(netuid)], u16, 0),
  RegistrationsThisInterval: map([id(netuid)], u16, 0),
  POWRegistrationsThisInterval: map([id(netuid)], u16, 0),
  BurnRegistrationsThisInterval: map([id(netuid)], u16, 0),
  LastAdjustmentBlock: map([id(netuid)], u64, 0n),
  UsedWork: map([id(bytes())], u64, 0n),
  LastRateLimitedBlock: map([id(rateLimitKey)], u64, 0n),
  TransactionKeyLastBlock: map([b2(account), id(netuid), id(u16)], u64, 0n),
  LastHotkeySwapOnNetuid: map([id(netuid), b2(account)], u64, 0n),
  TxRateLimit: plain(u64, 1000n),
  TxDelegateTakeRateLimit: plain(u64, 216_000n),
  TxChildkeyTakeRateLimit: plain(u64, 216_000n, 5n),
  LastTxBlock: map([id(account)], u64, 0n),
  LastTxBlockChildKeyTake: map([id(account)], u64, 0n),
  LastTxBlockDelegateTake: map([id(account)], u64, 0n),
};
