/**
 * Blocks over storage: what a block does on its own, then its extrinsics, one after the other.
 *
 * @module
 */
import { blockEnd, blockStep } from './block-step.ts';
import { applyExtrinsic, isMissing, type Applied, type Extrinsic, type Missing } from './dispatch/index.ts';
import type { Hex } from './scale/index.ts';
import { system } from './storage/index.ts';
import type { Store } from './store.ts';

/** A block before it is made. */
export interface Block {
  readonly number: bigint;
  /** The hash of the block before; where it is given, the storage of `System` moves with the block. */
  readonly parentHash?: Hex | undefined;
  readonly extrinsics: readonly Extrinsic[];
}

/** What is not here yet, with its place: in which block, and in which of its extrinsics where it is one of these. */
export interface MissingAt extends Missing {
  readonly block: number;
  readonly extrinsic?: number;
}

/** How many hashes of blocks are kept. @see System `BlockHashCount` */
const keptHashes = 2400n;

// #region blocks
/**
 * Makes blocks, one after the other: the header, what the block does on its own, its extrinsics in their order, its end.
 *
 * @returns per block and extrinsic what became of it, or the first thing that is not here yet
 * @see BLOCKS-01
 */
export function makeBlocks(
  store: Store,
  blocks: readonly Block[],
): readonly (readonly Applied[])[] | MissingAt {
  const applied: Applied[][] = [];
  for (const [block, { number, parentHash, extrinsics }] of blocks.entries()) {
    if (parentHash !== undefined) beginHeader(store, number, parentHash);
    const lacking = blockStep(store, number);
    if (lacking !== undefined) return { ...lacking, block };
    const own: Applied[] = [];
    for (const [extrinsic, each] of extrinsics.entries()) {
      const result = applyExtrinsic(store, number, each);
      if (isMissing(result)) return { ...result, block, extrinsic };
      own.push(result);
    }
    blockEnd(store);
    applied.push(own);
  }
  return applied;
}
// #endregion

/** What of the header is storage; the oldest hash goes. @see System `initialize`, `finalize` */
function beginHeader(store: Store, number: bigint, parentHash: Hex): void {
  store.set(system.Number, [], Number(number));
  store.set(system.ParentHash, [], parentHash);
  store.set(system.BlockHash, [Number(number) - 1], parentHash);
  const oldest = number - keptHashes - 1n;
  if (oldest > 0n) store.remove(system.BlockHash, Number(oldest));
}
