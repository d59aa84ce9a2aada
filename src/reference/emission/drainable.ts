/**
 * What a drain takes and what it leaves.
 *
 * @module
 */
import type { BlockNumber, Rao } from '../numbers/index.ts';

/** What a subnet has gathered since its last epoch. */
export interface Pots {
  readonly pendingServerEmission: Rao;
  readonly pendingValidatorEmission: Rao;
  readonly pendingRootAlphaDivs: Rao;
  readonly pendingOwnerCut: Rao;
}

/** What a drain changes in a subnet. */
export interface Drainable extends Pots {
  readonly netuid: number;
  readonly lastEpochBlock: BlockNumber;
  readonly pendingEpochAt: BlockNumber;
  readonly blocksSinceLastStep: bigint;
  readonly subnetEpochIndex: bigint;
}

/** The keys of an owner. */
export interface Owner {
  readonly hotkey: string;
  readonly coldkey: string;
}

/** A subnet before the drain. */
export interface DrainSubnet extends Drainable {
  readonly tempo: number;
  /** Whether a hotkey has two uids; such an epoch can't run. */
  readonly duplicateHotkeys: boolean;
  /** To whom conviction gives the subnet in this block; `null` where it stays with its owner. */
  readonly nextOwner: Owner | null;
}

/** A block with all its subnets but root. */
export interface DrainInput {
  readonly block: BlockNumber;
  readonly maxEpochsPerBlock: number;
  /** In any order. */
  readonly subnets: readonly DrainSubnet[];
}

/** What happens to a subnet in a drain. */
export type Course = 'waits' | 'runs' | 'skipped' | 'deferred';

/** What a block says of an epoch that did not run. */
export type DrainEvent = 'EpochSkipped' | 'EpochDeferred';

/** What a drain does, with its stages. */
export interface DrainStages {
  /** In ascending netuids. */
  readonly subnets: readonly Drainable[];
  /** What is to be shared out, in ascending netuids. */
  readonly drained: readonly (Pots & { readonly netuid: number })[];
  /** In the order of the drain. */
  readonly events: readonly { readonly event: DrainEvent; readonly netuid: number }[];
  /** In the order of the drain. */
  readonly ownerChanges: readonly (Owner & { readonly netuid: number })[];
  /** Ascending. */
  readonly revealsDeferred: readonly number[];
  /** The netuids in the order of the drain. */
  readonly order: readonly number[];
  /** What happened to each, in the same order. */
  readonly courses: readonly Course[];
}
