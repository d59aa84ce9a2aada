import { numberedCase } from '../numbered-case.ts';
import type { JsonObject } from '../../../reference/index.ts';
import { account, accountFrom } from '../accounts.ts';

export { boundary, rounding } from '../numbered-case.ts';

/** A hotkey and an amount. */
export type Share = readonly [hotkey: number, emission: bigint];

/** A coldkey, what it staked, and the block in which it last added to that. */
export type Dated = readonly [coldkey: number, stake: bigint, lastIncrease?: bigint];

/** A subnet on a case's terms; 1 with a tempo of 0, which never runs, where absent. */
export interface OneSubnet {
  readonly netuid?: number;
  readonly tempo?: number;
  readonly owner?: number;
  readonly pending?: bigint;
  readonly queued?: bigint;
  readonly age?: bigint;
  readonly shares?: readonly Share[];
}

/** A hotkey on a case's terms. */
export interface OneHotkey {
  readonly hotkey?: number;
  readonly owner?: number;
  readonly take?: number;
  readonly pending?: bigint;
  readonly lastDrain?: bigint;
  readonly stakes?: readonly Dated[];
}

/** A block on a case's terms; 1000, with hotkeys that pay in every block, where absent. */
export interface OneBlock {
  readonly block?: bigint;
  readonly tempo?: bigint;
  readonly totalIssuance?: bigint;
  readonly cut?: number;
}

/** An input of `emission.hotkeyDrain`. */
export const drainInput = (
  subnets: readonly OneSubnet[],
  hotkeys: readonly OneHotkey[],
  { block = 1000n, tempo = 0n, totalIssuance = 1_000_000n, cut = 11796 }: OneBlock = {},
): JsonObject => ({
  block: block.toString(),
  hotkeyEmissionTempo: tempo.toString(),
  totalIssuance: totalIssuance.toString(),
  subnetOwnerCut: cut,
  subnets: subnets.map((each) => ({
    netuid: each.netuid ?? 1,
    tempo: each.tempo ?? 0,
    owner: each.owner === undefined ? null : account(each.owner),
    pendingEmission: (each.pending ?? 0n).toString(),
    queuedEmission: (each.queued ?? 0n).toString(),
    blocksSinceLastStep: (each.age ?? 4n).toString(),
    lastMechanismStepBlock: '900',
    epochShares: (each.shares ?? []).map(([hotkey, emission]) => ({
      hotkey: accountFrom(hotkey),
      emission: emission.toString(),
    })),
  })),
  hotkeys: hotkeys.map((each) => ({
    hotkey: accountFrom(each.hotkey ?? 1),
    owner: account(each.owner ?? 1),
    delegateTake: each.take ?? 0,
    pendingEmission: (each.pending ?? 0n).toString(),
    lastDrain: (each.lastDrain ?? 500n).toString(),
    stakes: (each.stakes ?? []).map(([coldkey, stake, lastIncrease = 400n]) => ({
      coldkey: account(coldkey),
      stake: stake.toString(),
      lastIncrease: lastIncrease.toString(),
    })),
  })),
});

/** One hotkey that pays, and no subnet. */
export const paying = (hotkey: OneHotkey, block?: OneBlock): JsonObject => drainInput([], [hotkey], block);

/** A case with the numbers of its clauses. */
export const drainCase = numberedCase('hotkey-drain');
