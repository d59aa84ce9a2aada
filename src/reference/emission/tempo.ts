/**
 * The epoch clock: whether the epoch of a subnet is due in a block, and how long until the next.
 *
 * @module
 */
import { mostU64, saturatingU64, type BlockNumber } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What the clock of a subnet is read from, in a block. */
export interface Clock {
  readonly netuid: number;
  /** Blocks from one epoch to the next; one more on the grid. */
  readonly tempo: number;
  readonly block: BlockNumber;
  /** The block in which the last slot was used. The grid does not look at it. */
  readonly lastEpochBlock: BlockNumber;
  /** The block for which an epoch was asked, or to which it was put off; 0 for none. The grid does not look at it. */
  readonly pendingEpochAt: BlockNumber;
  /** Blocks since an epoch last ran, this one counted. The grid does not look at it. */
  readonly blocksSinceLastStep: bigint;
}

/** What the clock says, with the stages of its ruleset. */
export interface TempoStages {
  readonly due: boolean;
  readonly blocksUntil: bigint;
  /** The block in which the next epoch is expected; `null` for a tempo of 0, and absent on the grid. */
  readonly nextEpochBlock: BlockNumber | null | undefined;
  /** How far the block is into its round of the grid. */
  readonly remainder?: bigint;
  /** Blocks since the last slot. */
  readonly elapsed?: bigint;
}

/** The longest tempo that an owner may set, and the age that the clock of 423 does not let pass. */
export const maxTempo = 50_400n;

const never = mostU64;
const notBelowZero = (difference: bigint): bigint => (difference > 0n ? difference : 0n);

/** What the clock says in a block. */
export function tempo(clock: Clock, ruleset: Ruleset): TempoStages {
  const stored = has(ruleset, 'storedClock');
  return {
    due: isDue(clock, ruleset),
    blocksUntil: blocksUntilEpoch(clock, ruleset),
    nextEpochBlock: stored ? nextEpochBlock(clock) : undefined,
    ...(stored ? { elapsed: elapsed(clock) } : { remainder: remainder(clock, ruleset) }),
  };
}

// #region due
/**
 * Whether the epoch of the subnet is due in this block.
 *
 * @see TEMPO-01, TEMPO-02, TEMPO-04 to TEMPO-06; subtensor `should_run_epoch`
 */
export function isDue(clock: Clock, ruleset: Ruleset): boolean {
  if (clock.tempo === 0) return false;
  if (!has(ruleset, 'storedClock')) return blocksUntilEpoch(clock, ruleset) === 0n;
  const oldest = has(ruleset, 'boundedAge') ? BigInt(clock.tempo) : maxTempo;
  return (
    (clock.pendingEpochAt > 0n && clock.block >= clock.pendingEpochAt) ||
    clock.blocksSinceLastStep > oldest ||
    elapsed(clock) >= BigInt(clock.tempo)
  );
}

/** Blocks since the last slot; none where that lies ahead. */
function elapsed({ block, lastEpochBlock }: Clock): bigint {
  return notBelowZero(block - lastEpochBlock);
}
// #endregion

// #region until
/**
 * Blocks until the next epoch that comes of itself.
 *
 * @returns 2^64 − 1 for a tempo of 0, and 1000 in the first rulesets
 * @see TEMPO-03, TEMPO-07; subtensor `blocks_until_next_epoch`, `blocks_until_next_auto_epoch`
 */
export function blocksUntilEpoch(clock: Clock, ruleset: Ruleset): bigint {
  if (clock.tempo === 0) return has(ruleset, 'dormantInThousand') ? 1000n : never;
  const period = BigInt(clock.tempo);
  return has(ruleset, 'storedClock')
    ? notBelowZero(saturatingU64(clock.lastEpochBlock + period) - clock.block)
    : period - remainder(clock, ruleset);
}

/** How far a block is into its round of the grid; the rounds of two subnets begin apart as their netuids are. */
function remainder({ netuid, tempo, block }: Clock, ruleset: Ruleset): bigint {
  const place = block + BigInt(netuid) + 1n;
  const kept = has(ruleset, 'gridSaturates') ? saturatingU64(place) : BigInt.asUintN(64, place);
  return kept % (BigInt(tempo) + 1n);
}
// #endregion

// #region next
/**
 * The block in which the next epoch is expected, as a node tells it.
 *
 * @returns `null` for a tempo of 0
 * @see TEMPO-08; subtensor `get_next_epoch_start_block`
 */
export function nextEpochBlock({ tempo, lastEpochBlock, pendingEpochAt }: Clock): BlockNumber | null {
  if (tempo === 0) return null;
  const own = saturatingU64(lastEpochBlock + BigInt(tempo)) as BlockNumber;
  return pendingEpochAt > 0n && pendingEpochAt < own ? pendingEpochAt : own;
}
// #endregion
