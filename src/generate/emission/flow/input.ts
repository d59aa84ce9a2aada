import type { JsonObject } from '../../../reference/index.ts';

/** The pace of the live chain: half of the way in 216,000 blocks. */
export const pace = 29_597_889_189_277n;
/** A TAO in rao. */
export const tao = 1_000_000_000n;

/** A movement of TAO. */
export type Move = readonly [direction: 'in' | 'out', tao: bigint];

/** An average by its block and its bits. */
export type Average = readonly [block: bigint, flow: bigint];

/** An input of `emission.flow` in block 8,000,000. */
export function flowInput(
  taoFlow: bigint,
  movements: readonly Move[],
  average: Average | null,
  more: JsonObject = {},
): JsonObject {
  return {
    block: '8000000',
    taoFlow: taoFlow.toString(),
    movements: movements.map(([direction, amount]) => ({ direction, tao: amount.toString() })),
    emaTaoFlow: average && { block: average[0].toString(), flow: average[1].toString() },
    flowEmaSmoothingFactor: pace.toString(),
    ...more,
  };
}

/** The block before. */
export const before = 7_999_999n;
