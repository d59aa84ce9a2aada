/**
 * Pools for the cases of the market.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';

/** One coin, in rao. */
export const coin = 1_000_000_000n;

/** A weight of a half. */
export const half = 500_000_000_000_000_000n;

/** The least and the most that a weight may be. */
export const [leastWeight, mostWeight] = [10n ** 16n, 99n * 10n ** 16n];

/** The greatest u64. */
export const mostRao = 2n ** 64n - 1n;

/** A pool with a market. */
export function pool(
  taoReserve: bigint,
  alphaReserve: bigint,
  quoteWeight = half,
  mechanism = 1,
): JsonObject {
  return {
    mechanism,
    taoReserve: taoReserve.toString(),
    alphaReserve: alphaReserve.toString(),
    quoteWeight: quoteWeight.toString(),
  };
}
