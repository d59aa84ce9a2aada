import type { JsonObject } from '../../../reference/index.ts';
import { coin } from '../pool.ts';

/** 1 as a U64F64. */
export const one = 2n ** 64n;

/** An input of `market.newPool`: a lock of 1000 TAO, the least there is, where nothing else is said. */
export function newPoolInput(
  prices: readonly bigint[],
  { lock = 1000n * coin, least = 1000n * coin } = {},
): JsonObject {
  return {
    prices: prices.map(String),
    networkMinLock: least.toString(),
    lockAmount: lock.toString(),
  };
}
