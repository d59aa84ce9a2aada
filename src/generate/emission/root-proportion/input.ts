import type { JsonObject } from '../../../reference/index.ts';

/** The TAO weight of the live chain: 18 % of 2^64 − 1. */
export const liveTaoWeight = 3_320_413_933_267_719_290n;

/** The largest u64. */
export const largest = 2n ** 64n - 1n;

/** An input of `emission.rootProportion`. */
export function rootInput(rootTao: bigint, taoWeight: bigint, alphaIssuance: bigint): JsonObject {
  return {
    rootTao: rootTao.toString(),
    taoWeight: taoWeight.toString(),
    alphaIssuance: alphaIssuance.toString(),
  };
}
