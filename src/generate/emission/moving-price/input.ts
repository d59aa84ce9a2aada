import type { JsonObject } from '../../../reference/index.ts';
import { span } from '../span.ts';

/** 1 with 32 bits behind the point. */
export const one = 2n ** 32n;
/** 1 with 64 bits behind the point. */
export const one64 = 2n ** 64n;
/** 0.000003, the default pace. */
export const pace = 12_885n;
/** A moving price and a price with 32 bits behind the point. */
export interface Prices {
  readonly old: bigint;
  readonly price: bigint;
  readonly alpha?: bigint;
  readonly mechanism?: number;
}

const common = ({ old, price, alpha = pace, mechanism = 1 }: Prices): JsonObject => ({
  subnetMechanism: mechanism,
  movingPrice: old.toString(),
  subnetMovingAlpha: alpha.toString(),
  price: price.toString(),
});

/** An input for 233 and 234, which know no age. */
export const first = common;

/** An input for 247. */
export function aged(prices: Prices, block: bigint, registered: bigint): JsonObject {
  return { ...common(prices), block: block.toString(), networkRegisteredAt: registered.toString() };
}

/** An input for 252. */
export function halved(prices: Prices, block: bigint, registered: bigint, halving: bigint): JsonObject {
  return { ...aged(prices, block, registered), emaPriceHalvingBlocks: halving.toString() };
}

/** An input from 261 on; the price has 32 bits behind the point before 423, and 64 from there on. */
export function started(
  prices: Prices,
  block: bigint,
  firstEmission: bigint | null,
  halving = 201_600n,
): JsonObject {
  return {
    ...common(prices),
    block: block.toString(),
    firstEmissionBlock: firstEmission?.toString() ?? null,
    emaPriceHalvingBlocks: halving.toString(),
  };
}

/** The rulesets that compute with 32 bits and without a sign. */
export const narrow = span('261', '421');
/** The rulesets that compute with 64 bits. */
export const wide = span('423', '438');
