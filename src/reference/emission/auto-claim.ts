/**
 * Auto-claim: which coldkeys a block claims root dividends for.
 *
 * @module
 */
import { saturatingU64 } from '../numbers/index.ts';

/** What the step takes. */
export interface AutoClaimInput {
  /** The hash of the block before, in hex. */
  readonly blockHash: string;
  /** How many draws a block makes. */
  readonly numRootClaim: bigint;
  /** How many coldkeys there are to draw from. */
  readonly numStakingColdkeys: bigint;
}

/** The step's stages, and who is drawn. */
export interface AutoClaimStages {
  /** Each draw in turn. */
  readonly draws: readonly bigint[];
  /** The coldkeys' numbers, each once, ascending. */
  readonly indices: readonly bigint[];
}

// #region draws
/**
 * The numbers of the coldkeys that are claimed for in this block.
 *
 * @see AUTO-CLAIM-01 to AUTO-CLAIM-04; subtensor `block_hash_to_indices`
 */
export function drawClaims({ blockHash, numRootClaim, numStakingColdkeys }: AutoClaimInput): AutoClaimStages {
  const words = [0, 1, 2, 3].map((word) => BigInt(`0x${blockHash.slice(2 + 16 * word, 18 + 16 * word)}`));
  const draws: bigint[] = [];
  let last = words[0];
  for (let draw = 0n; draw < numRootClaim; draw += 1n) {
    const sum = last + words[Number(draw % 4n)];
    const capped = saturatingU64(sum);
    last = numStakingColdkeys === 0n ? 0n : capped % numStakingColdkeys;
    draws.push(last);
  }
  return { draws, indices: [...new Set(draws)].sort((a, b) => (a < b ? -1 : 1)) };
}
// #endregion
