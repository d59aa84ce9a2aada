/**
 * The drain before alpha: what was loaded a block ago is paid, what is gathered now is loaded.
 *
 * @module
 */
import { saturatingRao, type BlockNumber, type Rao } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { byHotkey } from './account.ts';
import { inStorageOrder } from './drain.ts';
import { payments, type EmissionTuple, type Stake, type StakedHotkey } from './finney-payment.ts';
import { isDue } from './tempo.ts';

/** What a block changes in a subnet. */
export interface FinneySubnet {
  readonly netuid: number;
  readonly pendingEmission: Rao;
  readonly blocksSinceLastStep: bigint;
  readonly lastMechanismStepBlock: BlockNumber;
  /** What is paid in the next block; `null` where nothing is loaded. */
  readonly loadedEmission: readonly EmissionTuple[] | null;
}

/** A subnet before a block. */
export interface FinneyGathering extends FinneySubnet {
  readonly tempo: number;
  /** What the block adds to its pending emission. */
  readonly queuedEmission: Rao;
  /** What its epoch gives each hotkey, if it runs in this block. */
  readonly epochEmission: readonly EmissionTuple[];
}

/** A block with all subnets that gather, and the hotkeys that may be paid. */
export interface FinneyDrainInput {
  readonly block: BlockNumber;
  readonly totalIssuance: Rao;
  /** In any order. */
  readonly subnets: readonly FinneyGathering[];
  /** In any order. */
  readonly hotkeys: readonly StakedHotkey[];
}

/** What a block leaves, with the stages. */
export interface FinneyDrainStages {
  readonly totalIssuance: Rao;
  /** In ascending netuids. */
  readonly subnets: readonly FinneySubnet[];
  /** In the order of their bytes, each with its stakes in that order. */
  readonly hotkeys: readonly { readonly hotkey: string; readonly stakes: readonly Stake[] }[];
  readonly emitted: Rao;
  /** What was emitted and paid to nobody. */
  readonly lost: Rao;
}

const sumOf = (tuples: readonly EmissionTuple[]): bigint =>
  tuples.reduce((sum, each) => sum + each.serverEmission + each.validatorEmission, 0n);

// #region drain
/**
 * One block before alpha: first everything loaded is paid, then every subnet gathers, and loads if it is due.
 *
 * @see FINNEY-DRAIN-01 to FINNEY-DRAIN-10; subtensor `drain_emission`, `generate_emission` of 2023
 */
export function finneyDrain(input: FinneyDrainInput, ruleset: Ruleset): FinneyDrainStages {
  const tuples = inStorageOrder(input.subnets).flatMap(({ loadedEmission }) => loadedEmission ?? []);
  const emitted = sumOf(tuples);
  const paid = tuples.reduce((all, tuple) => pay(all, tuple, ruleset), input.hotkeys);
  const stakedBefore = stakeOf(input.hotkeys);
  return {
    totalIssuance: saturatingRao(input.totalIssuance + emitted),
    subnets: [...input.subnets]
      .sort((a, b) => a.netuid - b.netuid)
      .map((subnet) => gather(subnet, input.block, ruleset)),
    hotkeys: byHotkey(paid).map(({ hotkey, stakes }) => ({ hotkey, stakes: byColdkey(stakes) })),
    emitted: emitted as Rao,
    lost: (emitted - (stakeOf(paid) - stakedBefore)) as Rao,
  };
}

/** All hotkeys when one of them was paid. */
function pay(
  hotkeys: readonly StakedHotkey[],
  tuple: EmissionTuple,
  ruleset: Ruleset,
): readonly StakedHotkey[] {
  return hotkeys.map((each) =>
    each.hotkey === tuple.hotkey
      ? { ...each, stakes: payments(each, tuple, ruleset).reduce(increased, each.stakes) }
      : each,
  );
}

/** Stakes when one of them grew, or came to be. */
function increased(stakes: readonly Stake[], { coldkey, stake }: Stake): readonly Stake[] {
  return stakes.some((each) => each.coldkey === coldkey)
    ? stakes.map((each) =>
        each.coldkey === coldkey ? { coldkey, stake: saturatingRao(each.stake + stake) } : each,
      )
    : [...stakes, { coldkey, stake }];
}
// #endregion

// #region gather
/**
 * A subnet when it has gathered, and loaded what its epoch gave.
 *
 * @see FINNEY-DRAIN-07 to FINNEY-DRAIN-10; subtensor `generate_emission` of 2023
 */
function gather(subnet: FinneyGathering, block: BlockNumber, ruleset: Ruleset): FinneySubnet {
  const { netuid, tempo, blocksSinceLastStep, lastMechanismStepBlock, epochEmission } = subnet;
  const pending = (subnet.pendingEmission + subnet.queuedEmission) as Rao;
  const clock = { netuid, tempo, block, lastEpochBlock: block, pendingEpochAt: block, blocksSinceLastStep };
  const kept = { netuid, lastMechanismStepBlock, loadedEmission: null };

  if (!isDue(clock, ruleset))
    return { ...kept, pendingEmission: pending, blocksSinceLastStep: blocksSinceLastStep + 1n };
  if (sumOf(epochEmission) > pending) return { ...kept, pendingEmission: 0n as Rao, blocksSinceLastStep };
  return {
    netuid,
    pendingEmission: 0n as Rao,
    blocksSinceLastStep: 0n,
    lastMechanismStepBlock: block,
    loadedEmission: epochEmission,
  };
}
// #endregion

const byColdkey = (stakes: readonly Stake[]): readonly Stake[] =>
  [...stakes].sort((a, b) => (a.coldkey < b.coldkey ? -1 : 1));

const stakeOf = (hotkeys: readonly StakedHotkey[]): bigint =>
  hotkeys.flatMap(({ stakes }) => stakes).reduce((sum, { stake }) => sum + stake, 0n);
