import { numberedCase } from '../numbered-case.ts';
import type { JsonObject } from '../../../reference/index.ts';

export { boundary, rounding } from '../numbered-case.ts';

/** A hotkey by its number, with what it is to be paid as a server and as a validator. */
export type Tuple = readonly [hotkey: number, server: bigint, validator: bigint];

/** A subnet; tempo 99, nothing gathered, not due in block 1000, nothing loaded where absent. */
export interface OneSubnet {
  readonly netuid: number;
  readonly tempo?: number;
  readonly pending?: bigint;
  readonly queued?: bigint;
  readonly age?: bigint;
  readonly loaded?: readonly Tuple[];
  readonly epoch?: readonly Tuple[];
}

/** A hotkey by its number, with its owner's; no delegate where no take is given. */
export interface OneHotkey {
  readonly hotkey: number;
  readonly owner: number;
  readonly take?: number;
  /** Coldkeys by their numbers, each with its stake. */
  readonly stakes: readonly (readonly [coldkey: number, stake: bigint])[];
}

/** A hotkey's account. */
export const hotkeyOf = (number: number): string =>
  `0x${'aa'.repeat(31)}${number.toString(16).padStart(2, '0')}`;

/** A coldkey's account. */
export const coldkeyOf = (number: number): string =>
  `0x${'cc'.repeat(31)}${number.toString(16).padStart(2, '0')}`;

const tuples = (list: readonly Tuple[]): JsonObject[] =>
  list.map(([hotkey, server, validator]) => ({
    hotkey: hotkeyOf(hotkey),
    serverEmission: server.toString(),
    validatorEmission: validator.toString(),
  }));

/** Stakes on the wire's terms. */
export const stakesOf = (stakes: OneHotkey['stakes']): JsonObject[] =>
  stakes.map(([coldkey, stake]) => ({ coldkey: coldkeyOf(coldkey), stake: stake.toString() }));

/** An input of `emission.finneyDrain`: block 1000, an issuance of a million where absent. */
export function finneyInput(
  subnets: readonly OneSubnet[],
  hotkeys: readonly OneHotkey[],
  { block = 1000n, totalIssuance = 1_000_000n } = {},
): JsonObject {
  return {
    block: block.toString(),
    totalIssuance: totalIssuance.toString(),
    subnets: subnets.map(
      ({ netuid, tempo = 99, pending = 0n, queued = 0n, age = 4n, loaded, epoch = [] }) => ({
        netuid,
        tempo,
        pendingEmission: pending.toString(),
        queuedEmission: queued.toString(),
        blocksSinceLastStep: age.toString(),
        lastMechanismStepBlock: '900',
        loadedEmission: loaded === undefined ? null : tuples(loaded),
        epochEmission: tuples(epoch),
      }),
    ),
    hotkeys: hotkeys.map(({ hotkey, owner, take, stakes }) => ({
      hotkey: hotkeyOf(hotkey),
      owner: coldkeyOf(owner),
      delegateTake: take ?? null,
      stakes: stakesOf(stakes),
    })),
  };
}

/** One subnet that has loaded an emission, and the hotkey that it is for. */
export const payingInput = (
  server: bigint,
  validator: bigint,
  hotkey: Omit<OneHotkey, 'hotkey'>,
): JsonObject => finneyInput([{ netuid: 1, loaded: [[1, server, validator]] }], [{ hotkey: 1, ...hotkey }]);

/** A case with the numbers of its clauses. */
export const finneyCase = numberedCase('finney-drain');
