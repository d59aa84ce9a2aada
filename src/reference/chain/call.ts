/**
 * One extrinsic over storage, as it stands in a block, without the block's own steps.
 *
 * @module
 */
import { applyExtrinsic, type Applied, type Extrinsic, type Missing } from './dispatch/index.ts';
import type { Hex } from './scale/index.ts';
import type { Store } from './store.ts';

/** An extrinsic, and the block that it is in. */
export interface CallInBlock {
  readonly number: bigint;
  /** Who makes the block; unknown where absent. */
  readonly author?: Hex | undefined;
  readonly extrinsic: Extrinsic;
}

// #region call
/**
 * Applies one extrinsic, and nothing else of its block.
 *
 * @returns what became of it and what it told, or what is not here yet
 * @see CALL-01
 */
export function call(store: Store, { number, author, extrinsic }: CallInBlock): Applied | Missing {
  return applyExtrinsic(store, number, extrinsic, author);
}
// #endregion
