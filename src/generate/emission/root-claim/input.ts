import type { JsonObject } from '../../../reference/index.ts';

/** A move, and its amount. */
export type Move = readonly [move: 'credit' | 'addStake' | 'removeStake' | 'claim', amount: bigint];

/** A position and how it claims; what is left out is 0, and all of a hotkey's TAO is the position's. */
export interface OnePosition {
  readonly netuid?: number;
  /** In whole rao; 500 000 where absent. */
  readonly threshold?: bigint;
  readonly claimType?: 'Swap' | 'Keep' | 'KeepSubnets';
  readonly keepSubnets?: readonly number[];
  /** In steps of 2^-32. */
  readonly rate?: bigint;
  readonly claimed?: bigint;
  readonly stake?: bigint;
  readonly hotkeyStake?: bigint;
}

/** An input of `emission.rootClaim`. */
export function rootClaimInput(position: OnePosition, moves: readonly Move[]): JsonObject {
  const { netuid = 1, threshold = 500_000n, claimType = 'Keep', keepSubnets = [], stake = 0n } = position;
  return {
    netuid,
    threshold: (threshold << 32n).toString(),
    claimType,
    keepSubnets,
    rootClaimable: (position.rate ?? 0n).toString(),
    rootClaimed: (position.claimed ?? 0n).toString(),
    rootStake: stake.toString(),
    hotkeyRootStake: (position.hotkeyStake ?? stake).toString(),
    moves: moves.map(([move, amount]) => ({ move, amount: amount.toString() })),
  };
}
