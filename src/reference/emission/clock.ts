/**
 * How the stored clock of a subnet is set: when it is registered, when its tempo changes, and when clocks came to be stored.
 *
 * @module
 */
import type { BlockNumber, U16 } from '../numbers/index.ts';

/** Why a clock is set. */
export type ClockEvent = 'registered' | 'tempoSet' | 'upgraded';

/** A subnet whose clock is set in a block. */
export interface ClockInput {
  readonly event: ClockEvent;
  readonly netuid: number;
  /** The new one, where it changes. */
  readonly tempo: U16;
  readonly block: BlockNumber;
  /** In blocks. The upgrade alone looks at it. */
  readonly activityCutoff: U16;
}

/** What the clock is set to; absent is left as it is. */
export interface ClockSettings {
  readonly lastEpochBlock: BlockNumber | undefined;
  readonly subnetEpochIndex: bigint | undefined;
  /** In thousandths of a tempo. */
  readonly activityCutoffFactorMilli: number | undefined;
}

const notBelowZero = (block: bigint): BlockNumber => (block > 0n ? block : 0n) as BlockNumber;
const kept = { subnetEpochIndex: undefined, activityCutoffFactorMilli: undefined };

// #region clock
/**
 * What a subnet's clock is set to.
 *
 * @see CLOCK-01 to CLOCK-06; subtensor `init_new_network`, `apply_tempo_with_cycle_reset`, `migrate_dynamic_tempo`
 */
export function setClock(input: ClockInput): ClockSettings {
  switch (input.event) {
    case 'registered':
      return { ...kept, lastEpochBlock: staggered(input) };
    case 'tempoSet':
      return { ...kept, lastEpochBlock: input.block };
    case 'upgraded':
      return input.tempo === 0 ? { ...kept, lastEpochBlock: undefined } : fromGrid(input);
  }
}

/** The last slot of a new subnet: so many blocks ago as its netuid is, within a tempo. */
function staggered({ netuid, tempo, block }: ClockInput): BlockNumber {
  const period = tempo === 0 ? 1 : tempo;
  return notBelowZero(block - BigInt(netuid % period));
}

/** The clock of a subnet that ran on the grid, so that its next epoch is where it was. */
function fromGrid({ netuid, tempo, block, activityCutoff }: ClockInput): ClockSettings {
  const place = BigInt.asUintN(64, block + BigInt(netuid) + 1n);
  const round = BigInt(tempo) + 1n;
  return {
    lastEpochBlock: notBelowZero(block - (place % round)),
    subnetEpochIndex: place / round,
    activityCutoffFactorMilli: Math.min(Math.max(Math.ceil((activityCutoff * 1000) / tempo), 1000), 50_000),
  };
}
// #endregion
