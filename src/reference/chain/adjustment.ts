/**
 * What price and difficulty of a registration become when an interval ends: the rule before prices fell block by block.
 *
 * @module
 */
import { adjusted } from './block-step.ts';

/** What `adjustment` takes. */
export interface AdjustmentInput {
  readonly block: bigint;
  readonly lastAdjustmentBlock: bigint;
  /** In blocks. */
  readonly interval: number;
  readonly burn: bigint;
  readonly minBurn: bigint;
  readonly maxBurn: bigint;
  readonly difficulty: bigint;
  readonly minDifficulty: bigint;
  readonly maxDifficulty: bigint;
  /** How many registered in the interval, and by which way. */
  readonly registrations: number;
  readonly powRegistrations: number;
  readonly burnRegistrations: number;
  /** How many are wanted. */
  readonly target: number;
  /** What of a term stays, in 2^64 - 1 parts. */
  readonly adjustmentAlpha: bigint;
}

/** What an interval's end makes of the terms. */
export interface AdjustmentStages {
  readonly moves: readonly ('burn' | 'difficulty')[];
  readonly burn: bigint;
  readonly difficulty: bigint;
  /** Whether the interval is over. */
  readonly adjusted: boolean;
}

// #region adjustment
/**
 * Which terms move: where more came than wanted, those of the way that more came by; where not, those of the other way;
 * both where as many came by each.
 *
 * @see ADJUSTMENT-02 to ADJUSTMENT-04; subtensor `adjust_registration_terms_for_networks`
 */
function moving(input: AdjustmentInput): AdjustmentStages['moves'] {
  const { registrations, target, powRegistrations, burnRegistrations } = input;
  if (powRegistrations === burnRegistrations) return ['burn', 'difficulty'];
  const byWork = powRegistrations > burnRegistrations;
  return byWork === registrations > target ? ['difficulty'] : ['burn'];
}

/** The terms after a block. @see ADJUSTMENT-01, ADJUSTMENT-05, ADJUSTMENT-06 */
export function adjustment(input: AdjustmentInput): AdjustmentStages {
  const { block, lastAdjustmentBlock, interval, burn, difficulty } = input;
  const since = block > lastAdjustmentBlock ? block - lastAdjustmentBlock : 0n;
  if (since < BigInt(interval)) return { moves: [], burn, difficulty, adjusted: false };

  const moves = moving(input);
  const { minBurn, maxBurn, minDifficulty, maxDifficulty } = input;
  return {
    moves,
    burn: moves.includes('burn') ? adjusted({ ...input, current: burn, low: minBurn, high: maxBurn }) : burn,
    difficulty: moves.includes('difficulty')
      ? adjusted({ ...input, current: difficulty, low: minDifficulty, high: maxDifficulty })
      : difficulty,
    adjusted: true,
  };
}
// #endregion
