/**
 * Arithmetic of block numbers: they stay within 0 … 2^64 − 1.
 *
 * @module
 */
import type { BlockNumber } from '../numbers/index.ts';

const first = 0n as BlockNumber;
const last = (2n ** 64n - 1n) as BlockNumber;

// #region blocks
/** The block so many blocks later, or the last there can be. */
export function blocksAfter(block: BlockNumber, blocks: bigint): BlockNumber {
  const later = block + blocks;
  return later > last ? last : (later as BlockNumber);
}

/** The block so many blocks earlier, or the first. */
export function blocksBefore(block: BlockNumber, blocks: bigint): BlockNumber {
  return blocks > block ? first : ((block - blocks) as BlockNumber);
}
// #endregion

/** The block that no block is later than: what stands for «never». */
export const lastBlock: BlockNumber = last;
