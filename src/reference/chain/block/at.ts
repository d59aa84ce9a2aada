import type { Json } from '../../operation.ts';
import type { ToldEvent } from '../dispatch/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import type { OpenTimelock } from './timelock.ts';

/** Where a block does its own business, before its extrinsics. */
export interface BlockAt {
  readonly store: Store;
  /** The number of the block. */
  readonly block: bigint;
  /** What the block told so far. */
  readonly told: ToldEvent[];
  /** What its business would need that is not specified here yet. */
  readonly lacking: string[];
  /** How timelocks are opened; where it is not known, one whose round has come is lacking. */
  readonly open?: OpenTimelock | undefined;
}

/** Tells an event of the block itself. */
export function tellBlock({ told }: BlockAt, event: string, ...data: readonly Json[]): void {
  told.push({ event, data });
}

// #region netuids
/** The subnets with root, in the order in which the chain goes through them. @see subtensor `get_all_subnet_netuids` */
export function allNetuids(store: Store): readonly number[] {
  return store.entries(subtensor.NetworksAdded).map(({ keys: [netuid] }) => netuid);
}

/** The subnets that emit and run epochs: all but root. */
export function subnetsBesideRoot(store: Store): readonly number[] {
  return allNetuids(store).filter((netuid) => netuid !== 0);
}
// #endregion
