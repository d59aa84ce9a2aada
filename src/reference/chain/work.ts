import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { encode, fromHex, toHex, u64, type Hex } from './scale/index.ts';

// #region seal
/**
 * The seal of a registration by work: bound to a block and to the hotkey that registers.
 *
 * @see WORK-01, WORK-02; subtensor `create_seal_hash`, `hash_block_and_hotkey`
 */
export function sealHash(blockHash: Hex, hotkey: Hex, nonce: bigint): Hex {
  const bound = keccak_256(Uint8Array.of(...fromHex(blockHash), ...fromHex(hotkey)));
  return toHex(keccak_256(sha256(Uint8Array.of(...encode(u64, nonce), ...bound))));
}

/**
 * Whether a seal is hard enough: read little-endian and multiplied by the difficulty it stays below 2^256.
 *
 * @see WORK-03; subtensor `hash_meets_difficulty`
 */
export function meetsDifficulty(seal: Hex, difficulty: bigint): boolean {
  return numberOf(seal) * difficulty < 1n << 256n;
}

/** A seal as a number: the low byte first. */
function numberOf(seal: Hex): bigint {
  return BigInt(toHex(fromHex(seal).reverse()));
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

/** What `proveWork` takes. */
export interface WorkInput {
  /** The block that the work is bound to, and its hash. */
  readonly blockNumber: bigint;
  readonly blockHash: Hex;
  /** The block of now. */
  readonly block: bigint;
  readonly hotkey: Hex;
  readonly nonce: bigint;
  /** What the miner says the seal is. */
  readonly work: Hex;
  readonly difficulty: bigint;
}

// #region prove
/** After how many blocks work is old. */
const workLasts = 3n;

/**
 * The seal of good work, or what is against it, in the order of the checks.
 *
 * @see WORK-03 to WORK-05; subtensor `do_registration`
 */
export function proveWork(
  input: WorkInput,
): { readonly seal: Hex; readonly value: bigint } | 'InvalidWorkBlock' | 'InvalidDifficulty' | 'InvalidSeal' {
  const { blockNumber, block, blockHash, hotkey, nonce, work, difficulty } = input;
  if (blockNumber > block || block - blockNumber >= workLasts) return 'InvalidWorkBlock';
  if (!meetsDifficulty(work, difficulty)) return 'InvalidDifficulty';
  const seal = sealHash(blockHash, hotkey, nonce);
  return seal === work ? { seal, value: numberOf(seal) } : 'InvalidSeal';
}
// #endregion
