import { blake2b } from '@noble/hashes/blake2.js';
import { account, encode, fromHex, list, toHex, tuple, u16, u64, type Hex } from './scale/index.ts';

/** What a commitment to weights binds. */
export interface CommittedWeights {
  readonly who: Hex;
  /** The subnet with its mechanism. */
  readonly mechanismIndex: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly salt: readonly number[];
  readonly versionKey: bigint;
}

const committed = tuple(account, u16, list(u16), list(u16), list(u16), u64);

/** The hash that Substrate gives bytes. */
export function blake2256(bytes: Uint8Array): Hex {
  return toHex(blake2b(bytes, { dkLen: 32 }));
}

// #region commit-hash
/**
 * The hash by which weights are committed, and which the reveal must meet.
 *
 * @see subtensor `get_commit_hash`
 */
export function weightsCommitHash(weights: CommittedWeights): Hex {
  return blake2256(committedBytes(weights));
}

/** What is hashed: one after the other, as SCALE bytes. @see COMMIT-HASH-01 */
export function committedBytes(weights: CommittedWeights): Uint8Array {
  const { who, mechanismIndex, uids, values, salt, versionKey } = weights;
  return encode(committed, [who, mechanismIndex, uids, values, salt, versionKey]);
}

/** The hash by which an event tells of a timelocked commit: of the bytes as they are, without their length. */
export function timelockCommitHash(commit: Hex): Hex {
  return blake2256(fromHex(commit));
}

/** The hash by which a coldkey announces its successor. @see subtensor `swap_coldkey_announced` */
export function announceHash(newColdkey: Hex): Hex {
  return blake2256(fromHex(newColdkey));
}
// #endregion

/** The hash by which a call is known. */
export function callHash(call: Hex): Hex {
  return blake2256(fromHex(call));
}
