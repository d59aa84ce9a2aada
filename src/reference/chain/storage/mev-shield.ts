import { account, bool, bytes, struct, u32, u64 } from '../scale/index.ts';
import { id, map, optional, pallet, plain, since, t64 } from './declare.ts';

const pendingExtrinsic = struct('PendingExtrinsic', {
  who: account,
  encryptedCall: bytes(8192),
  submittedAt: u32,
});

/** The keys to which calls may be encrypted, and the calls that wait. */
export const mevShield = pallet(
  'MevShield',
  since({
    CurrentKey: optional([], bytes()),
    PendingKey: optional([], bytes()),
    NextKey: optional([], bytes()),
    AuthorKeys: optional([t64(account)], bytes()),
    PendingKeyExpiresAt: optional([], u32),
    NextKeyExpiresAt: optional([], u32),
    HasMigrationRun: map([id(bytes(128))], bool, false),
    MaxPendingExtrinsicsLimit: plain(u32, 100),
    ExtrinsicLifetime: plain(u32, 10),
    OnInitializeWeight: plain(u64, 500_000_000_000n),
    MaxExtrinsicWeight: plain(u64, 50_000_000_000n),
    PendingExtrinsics: optional([id(u32)], pendingExtrinsic),
    CounterForPendingExtrinsics: plain(u32, 0),
    NextPendingExtrinsicIndex: plain(u32, 0),
  }),
);
