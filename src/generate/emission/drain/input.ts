import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** The largest integer of 64 bits. */
export const largest = 2n ** 64n - 1n;

/** A subnet before the drain; tempo 360, the last slot in block 640, as old as that in block 1000, pots of 4, 3, 2, 1 where absent. */
export interface OneSubnet {
  readonly netuid: number;
  readonly tempo?: number;
  readonly lastEpochBlock?: bigint;
  readonly pendingEpochAt?: bigint;
  readonly blocksSinceLastStep?: bigint;
  readonly subnetEpochIndex?: bigint;
  readonly duplicateHotkeys?: boolean;
  readonly nextOwner?: { readonly hotkey: string; readonly coldkey: string };
  /** Of the servers, the validators, root and the owner. */
  readonly pots?: readonly [bigint, bigint, bigint, bigint];
}

/** A subnet whose epoch is due in block 1000. */
export const due = (netuid: number, rest: Omit<OneSubnet, 'netuid'> = {}): OneSubnet => ({ netuid, ...rest });

/** A subnet whose epoch was in block 999. */
export const early = (netuid: number, rest: Omit<OneSubnet, 'netuid'> = {}): OneSubnet => ({
  netuid,
  lastEpochBlock: 999n,
  blocksSinceLastStep: 0n,
  ...rest,
});

/** An account by a number. */
export const account = (number: number): string => `0x${number.toString(16).padStart(64, '0')}`;

/** An input of `emission.drain`; at most two epochs in block 1000 where absent. */
export function drainInput(
  subnets: readonly OneSubnet[],
  {
    block = 1000n,
    maxEpochsPerBlock = 2,
  }: { readonly block?: bigint; readonly maxEpochsPerBlock?: number } = {},
): JsonObject {
  return {
    block: block.toString(),
    maxEpochsPerBlock,
    subnets: subnets.map((subnet) => {
      const [server, validator, root, owner] = subnet.pots ?? [4n, 3n, 2n, 1n];
      return {
        netuid: subnet.netuid,
        tempo: subnet.tempo ?? 360,
        lastEpochBlock: (subnet.lastEpochBlock ?? 640n).toString(),
        pendingEpochAt: (subnet.pendingEpochAt ?? 0n).toString(),
        blocksSinceLastStep: (subnet.blocksSinceLastStep ?? 359n).toString(),
        subnetEpochIndex: (subnet.subnetEpochIndex ?? 7n).toString(),
        duplicateHotkeys: subnet.duplicateHotkeys ?? false,
        nextOwner: subnet.nextOwner ?? null,
        pendingServerEmission: server.toString(),
        pendingValidatorEmission: validator.toString(),
        pendingRootAlphaDivs: root.toString(),
        pendingOwnerCut: owner.toString(),
      };
    }),
  };
}

/** A case with the numbers of its clauses. */
export function drainCase(
  id: string,
  title: string,
  clauses: readonly number[],
  why: Draft['why'],
  input: JsonObject,
  rulesets?: readonly Ruleset[],
): Draft {
  return {
    id: `drain-${id}`,
    title,
    clauses: clauses.map((number) => `DRAIN-${String(number).padStart(2, '0')}`),
    why,
    input,
    ...(rulesets !== undefined && { rulesets }),
  };
}

/** Why a case is at a boundary. */
export const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Why a case is about an order. */
export const ordering = (note: string) => ({ kind: 'ordering', note }) as const;
