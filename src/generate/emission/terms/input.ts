import type { JsonObject, Ruleset } from '../../../reference/index.ts';

/** The rulesets that read a price with 64 bits behind the point. */
export const wide = ['423', '425'] as const satisfies readonly Ruleset[];

/** The rulesets before 421, whose inputs are alike. */
export const early = [
  '233',
  '234',
  '247',
  '298',
  '334',
  '342',
  '347',
  '365',
  '411',
] as const satisfies readonly Ruleset[];

/** 1 in a format with 64 bits behind the point. */
export const wideOne = 1n << 64n;

/** Values of a case; amounts are in rao, the price in 64 bits behind the point, the proportion in 32. */
export interface Now {
  readonly tao: bigint;
  /** The fraction of a rao that comes with it, in 2^-32. */
  readonly bits?: bigint;
  readonly alpha?: bigint;
  readonly price: bigint;
  readonly root?: bigint;
}

/** An input from 423 on. */
export function now({
  tao,
  bits = 0n,
  alpha = 1_000_000_000n,
  price,
  root = 1_332_920_884n,
}: Now): JsonObject {
  return {
    taoEmission: ((tao << 32n) + bits).toString(),
    alphaEmission: alpha.toString(),
    price: price.toString(),
    rootProportion: root.toString(),
  };
}

/** Values of a case before 421; the price has 32 bits behind the point. */
export interface Before {
  readonly tao: bigint;
  readonly alpha?: bigint;
  readonly price: bigint;
  readonly block?: bigint;
}

/** An input before 421. */
export function before({ tao, alpha = 1_000_000_000n, price, block = 1_000_000_000n }: Before): JsonObject {
  return {
    taoEmission: (tao << 32n).toString(),
    alphaEmission: alpha.toString(),
    price: price.toString(),
    taoBlockEmission: block.toString(),
  };
}
