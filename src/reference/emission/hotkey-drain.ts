/**
 * The drain from 195 to 232: subnets pay hotkeys, and each hotkey pays those who staked to it about once a day.
 *
 * @module
 */
import { saturatingRao, saturatingU64, type BlockNumber, type Rao, type U16 } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { byHotkey, type AccountId } from './account.ts';
import { payHotkey, type DrainedHotkey, type GatheringHotkey } from './hotkey-payment.ts';
import { splitEmission } from './split.ts';
import { isDue } from './tempo.ts';

/** What a block changes in a subnet. */
export interface PayingSubnet {
  readonly netuid: number;
  readonly pendingEmission: Rao;
  readonly blocksSinceLastStep: bigint;
  readonly lastMechanismStepBlock: BlockNumber;
}

/** A subnet before a block. */
export interface GatheringSubnet extends PayingSubnet {
  readonly tempo: number;
  readonly owner: AccountId | null;
  /** What the block adds to its pending emission. */
  readonly queuedEmission: Rao;
  /** What its epoch comes to for each hotkey, parents and children having had theirs, if it runs in this block. */
  readonly epochShares: readonly { readonly hotkey: AccountId; readonly emission: Rao }[];
}

/** A block with all subnets, and the hotkeys that may be paid. */
export interface HotkeyDrainInput {
  readonly block: BlockNumber;
  /** A hotkey pays once in this many blocks and one more. */
  readonly hotkeyEmissionTempo: bigint;
  readonly totalIssuance: Rao;
  readonly subnetOwnerCut: U16;
  /** In any order. */
  readonly subnets: readonly GatheringSubnet[];
  /** In any order. */
  readonly hotkeys: readonly GatheringHotkey[];
}

/** What a block leaves, with the stages. */
export interface HotkeyDrainStages {
  readonly totalIssuance: Rao;
  /** In ascending netuids. */
  readonly subnets: readonly PayingSubnet[];
  /** What owners have in their balance, in ascending netuids. */
  readonly ownerCuts: readonly {
    readonly netuid: number;
    readonly coldkey: AccountId;
    readonly amount: Rao;
  }[];
  /** In the order of their bytes, each with its stakes in that order. */
  readonly hotkeys: readonly DrainedHotkey[];
  /** What each epoch that ran had to share out. */
  readonly toEpochs: readonly { readonly netuid: number; readonly emission: Rao }[];
  /** What each hotkey that paid had to pay, and what of it was for its stakers. */
  readonly drained: readonly { readonly hotkey: AccountId; readonly emission: Rao; readonly shared: Rao }[];
}

const nothing = 0n as Rao;
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

// #region drain
/**
 * One block: every subnet gathers, those that are due pay their owner and their hotkeys, and hotkeys pay.
 *
 * @see HOTKEY-DRAIN-01 to HOTKEY-DRAIN-10; subtensor `run_coinbase` of 195
 */
export function hotkeyDrain(input: HotkeyDrainInput, ruleset: Ruleset): HotkeyDrainStages {
  const subnets = [...input.subnets].sort((a, b) => a.netuid - b.netuid);
  const ran = subnets.filter((subnet) => runs(subnet, input.block, ruleset));
  const splits = ran.map((subnet) => ({ subnet, ...splitAtEpoch(subnet, input.subnetOwnerCut, ruleset) }));
  const shares = ran.flatMap(({ epochShares }) => epochShares);
  const paid = byHotkey(input.hotkeys).map((each) => {
    const own = shares.filter(({ hotkey }) => hotkey === each.hotkey);
    const pendingEmission = saturatingRao(each.pendingEmission + sumOf(own.map(({ emission }) => emission)));
    return payHotkey({ ...each, pendingEmission }, input);
  });
  const drained = paid.flatMap(({ drained: one }) => one ?? []);

  return {
    totalIssuance: saturatingRao(
      input.totalIssuance +
        sumOf(splits.map(({ ownerCut }) => ownerCut)) +
        sumOf(drained.map(({ emission }) => emission)),
    ),
    subnets: subnets.map((subnet) => gathered(subnet, ran.includes(subnet), input.block)),
    ownerCuts: splits.flatMap(({ subnet: { netuid, owner }, ownerCut }) =>
      owner === null ? [] : [{ netuid, coldkey: owner, amount: ownerCut }],
    ),
    hotkeys: paid.map(({ after }) => after),
    toEpochs: splits.map(({ subnet: { netuid }, toEpoch }) => ({ netuid, emission: toEpoch })),
    drained,
  };
}
// #endregion

// #region gather
/** Whether a subnet's epoch runs. @see HOTKEY-DRAIN-02 */
function runs({ netuid, tempo, blocksSinceLastStep }: GatheringSubnet, block: BlockNumber, ruleset: Ruleset) {
  return isDue(
    { netuid, tempo, block, blocksSinceLastStep, lastEpochBlock: block, pendingEpochAt: block },
    ruleset,
  );
}

/** What is pending with what this block adds. @see HOTKEY-DRAIN-01 */
function pendingOf({ pendingEmission, queuedEmission }: GatheringSubnet): Rao {
  return saturatingRao(pendingEmission + queuedEmission);
}

/** The owner's cut, and what the epoch shares out. @see HOTKEY-DRAIN-03 */
function splitAtEpoch(subnet: GatheringSubnet, subnetOwnerCut: U16, ruleset: Ruleset) {
  const hasOwner = subnet.owner !== null;
  const { ownerCut, pending = nothing } = splitEmission(
    { emission: pendingOf(subnet), subnetOwnerCut, hasOwner },
    ruleset,
  );
  return { ownerCut, toEpoch: pending };
}

/** A subnet after the block. @see HOTKEY-DRAIN-01, HOTKEY-DRAIN-02 */
function gathered(subnet: GatheringSubnet, ran: boolean, block: BlockNumber): PayingSubnet {
  const { netuid, blocksSinceLastStep, lastMechanismStepBlock } = subnet;
  return ran
    ? { netuid, pendingEmission: nothing, blocksSinceLastStep: 0n, lastMechanismStepBlock: block }
    : {
        netuid,
        pendingEmission: pendingOf(subnet),
        blocksSinceLastStep: saturatingU64(blocksSinceLastStep + 1n),
        lastMechanismStepBlock,
      };
}
// #endregion
