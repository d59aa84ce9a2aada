/**
 * Blocks over storage: what a block does on its own, then its extrinsics, one after the other.
 *
 * @module
 */
import { blockEnd, blockStep } from './block-step.ts';
import { initializeBlock, type OpenTimelock } from './block/index.ts';
import { constants } from './constants.ts';
import {
  applyExtrinsic,
  isMissing,
  missing,
  type Applied,
  type Extrinsic,
  type Missing,
  type ToldEvent,
} from './dispatch/index.ts';
import type { Hex } from './scale/index.ts';
import { system } from './storage/index.ts';
import type { Store } from './store.ts';

/** A block before it is made. */
export interface Block {
  readonly number: bigint;
  /** The hash of the block before; where it is given, the storage of `System` moves with the block. */
  readonly parentHash?: Hex | undefined;
  /** Who makes it, and gets its fees; unknown where absent. */
  readonly author?: Hex | undefined;
  readonly extrinsics: readonly Extrinsic[];
}

/** What is not here yet, with its place: in which block, and in which of its extrinsics where it is one of these. */
export interface MissingAt extends Missing {
  readonly block: number;
  readonly extrinsic?: number;
}

/** A block that was made. */
export interface MadeBlock {
  /** What it told before its extrinsics; not known of the developer build. */
  readonly told: readonly ToldEvent[];
  /** Per extrinsic what became of it. */
  readonly applied: readonly Applied[];
}

// #region blocks
/**
 * Makes blocks, one after the other: the header, what the block does on its own, its extrinsics in their order, its end.
 *
 * @param open how timelocks are opened, at 425
 * @returns per block and extrinsic what became of it, or the first thing that is not here yet
 * @see BLOCKS-01
 */
export function makeBlocks(
  store: Store,
  blocks: readonly Block[],
  open?: OpenTimelock,
): readonly MadeBlock[] | MissingAt {
  const made: MadeBlock[] = [];
  for (const [block, { number, parentHash, author, extrinsics }] of blocks.entries()) {
    if (parentHash !== undefined) beginHeader(store, number, parentHash);
    const begun = beginBlock(store, number, open);
    if (isMissing(begun)) return { ...begun, block };
    const applied: Applied[] = [];
    for (const [extrinsic, each] of extrinsics.entries()) {
      const result = applyExtrinsic(store, number, each, author);
      if (isMissing(result)) return { ...result, block, extrinsic };
      applied.push(result);
    }
    endBlock(store);
    made.push({ told: begun, applied });
  }
  return made;
}

/** What a block does before its extrinsics, by the rules of its build; what it told. */
function beginBlock(
  store: Store,
  block: bigint,
  open: OpenTimelock | undefined,
): readonly ToldEvent[] | Missing {
  if (store.build !== '425') return blockStep(store, block) ?? [];
  const at = { store, block, told: [], lacking: [] as string[], open };
  initializeBlock(at);
  return at.lacking.length === 0 ? at.told : missing(at.lacking[0]);
}

/** What a block does after its extrinsics; at 425 that is nothing of which storage tells. */
function endBlock(store: Store): void {
  if (store.build !== '425') blockEnd(store);
}
// #endregion

/** What of the header is storage; the oldest hash goes. @see System `initialize`, `finalize` */
function beginHeader(store: Store, number: bigint, parentHash: Hex): void {
  store.set(system.Number, [], Number(number));
  store.set(system.ParentHash, [], parentHash);
  store.set(system.BlockHash, [Number(number) - 1], parentHash);
  const oldest = number - BigInt(store.constant(constants.blockHashCount)) - 1n;
  if (oldest > 0n) store.remove(system.BlockHash, Number(oldest));
}
