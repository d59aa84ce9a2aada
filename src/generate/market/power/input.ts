import type { JsonObject } from '../../../reference/index.ts';

/** 1 in steps of 10^-18. */
export const whole = 10n ** 18n;

/** A pair of numbers. */
export type Pair = readonly [bigint | number, bigint | number];

/** An input of `market.power`; a ratio of a pool, in steps of 10^-18, where nothing else is said. */
export function powerInput(
  base: Pair,
  exponent: Pair,
  { precision = 256, scale = whole }: { readonly precision?: number; readonly scale?: bigint } = {},
): JsonObject {
  return {
    base: [base[0].toString(), base[1].toString()],
    exponent: [exponent[0].toString(), exponent[1].toString()],
    precision,
    scale: scale.toString(),
  };
}

/** What a buyer's ratio is computed from: a weight of the paying side, and of the rest. */
export const weights = (weight: bigint): Pair => [weight, whole - weight];
