import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { encode, fromHex, toHex, u64, type Hex } from './scale/index.ts';

// #region seal
/**
 * The seal of a registration by work: bound to a block and to the hotkey that registers.
 *
 * @see subtensor `create_seal_hash`, `hash_block_and_hotkey`
 */
export function sealHash(blockHash: Hex, hotkey: Hex, nonce: bigint): Hex {
  const bound = keccak_256(Uint8Array.of(...fromHex(blockHash), ...fromHex(hotkey)));
  return toHex(keccak_256(sha256(Uint8Array.of(...encode(u64, nonce), ...bound))));
}

/**
 * Whether a seal is hard enough: read little-endian and multiplied by the difficulty it stays below 2^256.
 *
 * @see subtensor `hash_meets_difficulty`
 */
export function meetsDifficulty(seal: Hex, difficulty: bigint): boolean {
  const value = BigInt(toHex(fromHex(seal).reverse()));
  return value * difficulty < 1n << 256n;
}

/** The first nonce from a start whose seal is hard enough, with its seal; there always is one, if far. */
export function firstNonce(
  blockHash: Hex,
  hotkey: Hex,
  difficulty: bigint,
  start = 0n,
): { readonly nonce: bigint; readonly seal: Hex } {
  for (let nonce = start; ; nonce += 1n) {
    const seal = sealHash(blockHash, hotkey, nonce);
    if (meetsDifficulty(seal, difficulty)) return { nonce, seal };
  }
}
// #endregion
