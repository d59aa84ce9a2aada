/**
 * What a block's coinbase reads and leaves: the chain's counts, and of each subnet its pool, price, pots and clock.
 *
 * @module
 */
import type { BlockNumber, I96F32, Rao, U16, U64F64, U96F32 } from '../numbers/index.ts';
import type { Buy } from './chain-buy.ts';
import type { Course, Drainable, DrainStages, DrainSubnet } from './drainable.ts';
import type { Adjustment, Recorded } from './injection.ts';
import type { Split } from './split.ts';
import type { Terms } from './terms.ts';

/** What a block changes in a subnet. */
export interface SubnetAfter extends Recorded, Drainable {
  /** The alpha that was minted for its people in the last block in which it emitted. */
  readonly alphaOutEmission: Rao;
  readonly alphaRecycled: Rao;
  readonly movingPrice: I96F32;
  /** Root's proportion as readers find it. */
  readonly rootProp: U96F32;
  /** TAO for root's alpha that was sold since the block began. */
  readonly rootSellTao: Rao;
}

/** A subnet before a block. */
export interface SubnetBefore extends SubnetAfter, DrainSubnet {
  readonly registrationAllowed: boolean;
  readonly subtokenEnabled: boolean;
  /** The first block in which it emits; `null` where nobody started it. */
  readonly firstEmissionBlock: BlockNumber | null;
  readonly emissionEnabled: boolean;
  readonly ownerCutEnabled: boolean;
  readonly minerBurned: U96F32;
  readonly emaPriceHalvingBlocks: bigint;
}

/** The chain's own counts. */
export interface Counts {
  readonly totalIssuance: Rao;
  readonly balancesIssuance: Rao;
  readonly totalStake: Rao;
}

/** The chain before a block. */
export interface BlockState extends Counts {
  /** What `BlockEmission` holds. */
  readonly blockEmission: Rao;
  readonly block: BlockNumber;
  /** TAO staked on root. */
  readonly rootTao: Rao;
  readonly taoWeight: bigint;
  readonly subnetOwnerCut: U16;
  readonly subnetMovingAlpha: I96F32;
  readonly maxEpochsPerBlock: number;
  /** All but root, by their netuids. */
  readonly subnets: readonly SubnetBefore[];
}

/** Something of a subnet. */
export type Of<Value> = Value & { readonly netuid: number };

/** A block, stage by stage, and what it leaves. */
export interface Coinbase extends Counts {
  /** What `BlockEmission` holds afterwards: whichever emission was asked for last, TAO's or some alpha's. */
  readonly storedBlockEmission: Rao;
  readonly subnets: readonly SubnetAfter[];
  /** Of the block's TAO what was unminted. */
  readonly recycled: Rao;
  readonly drained: DrainStages['drained'];
  readonly ownerChanges: DrainStages['ownerChanges'];
  /** What the issuance gives. */
  readonly blockEmission: Rao;
  readonly minted: Rao;
  /** The subnets that are emitted to, in the order of storage. */
  readonly emitSet: readonly number[];
  readonly shares: readonly Of<{ readonly share: U64F64 }>[];
  readonly emissions: readonly Of<{ readonly emission: U96F32 }>[];
  readonly rootSellFlag: boolean;
  readonly terms: readonly Of<TermsStage>[];
  readonly injected: readonly Adjustment[];
  readonly bought: readonly Buy[];
  readonly split: readonly Of<SplitStage>[];
  readonly courses: readonly Of<{ readonly course: Course }>[];
  readonly movingPrices: readonly Of<{ readonly movingPrice: I96F32 }>[];
  readonly rootProportions: readonly Of<{ readonly rootProportion: U96F32 }>[];
}

/** What a subnet's terms are made of, and what they are. */
export interface TermsStage extends Pick<Terms, 'taoIn' | 'alphaIn' | 'alphaOut' | 'excessTao'> {
  readonly price: U64F64;
  readonly rootProportion: U96F32;
}

/** What a subnet's people are owed of a block, and root's proportion then. */
export type SplitStage = Required<Omit<Split, 'pending' | 'held'>> & { readonly rootProportion: U96F32 };
