import type { JsonObject } from '../../../reference/index.ts';

/** An input of `emission.autoClaim`. */
export function autoClaimInput(
  blockHash: string,
  numRootClaim: number,
  numStakingColdkeys: bigint,
): JsonObject {
  return {
    blockHash,
    numRootClaim: numRootClaim.toString(),
    numStakingColdkeys: numStakingColdkeys.toString(),
  };
}

/** A hash of four words, each with its highest byte first. */
export function hash(...words: readonly bigint[]): string {
  return `0x${words.map((word) => word.toString(16).padStart(16, '0')).join('')}`;
}

/** The largest word. */
export const full = 2n ** 64n - 1n;
