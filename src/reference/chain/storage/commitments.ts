import {
  account,
  bytes,
  bytesOf,
  hash,
  list,
  nothing,
  rao,
  set,
  struct,
  tuple,
  u16,
  u32,
  u64,
  variants,
} from '../scale/index.ts';
import { id, netuid, optional, pallet, plain, t64 } from './declare.ts';

/** Up to 128 bytes as they are, each length a variant of its own. */
const raw = Object.fromEntries(
  Array.from({ length: 129 }, (_, size) => [`Raw${size}`, bytesOf(size)] as const),
);

/** One field of a commitment. @see subtensor `Data` */
export const commitmentField = variants('Data', {
  None: nothing,
  ...raw,
  BlakeTwo256: hash,
  Sha256: hash,
  Keccak256: hash,
  ShaThree256: hash,
  TimelockEncrypted: struct('TimelockEncrypted', { encrypted: bytes(1024), revealRound: u64 }),
  ResetBondsFlag: nothing,
  BigRaw: bytes(512),
});

/** The fields of a commitment. */
export const commitmentInfo = struct('PalletCommitmentsCommitmentInfo', { fields: list(commitmentField, 3) });

/** What hotkeys commit to beside their weights. */
export const commitments = pallet('Commitments', {
  TimelockedIndex: plain(set(tuple(u16, account)), []),
  CommitmentOf: optional(
    [id(netuid), t64(account)],
    struct('Registration', {
      deposit: rao,
      block: u32,
      info: commitmentInfo,
    }),
  ),
  LastCommitment: optional([id(netuid), t64(account)], u32),
  LastBondsReset: optional([id(netuid), t64(account)], u32),
  RevealedCommitments: optional([id(netuid), t64(account)], list(tuple(bytes(), u64))),
  UsedSpaceOf: optional(
    [id(netuid), t64(account)],
    struct('UsageTracker', { lastEpoch: u64, usedSpace: u64 }),
  ),
  MaxSpace: plain(u32, 3100),
});
