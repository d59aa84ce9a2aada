import type { JsonObject } from '../../../reference/index.ts';
import { swapInput, usualRate, type Given } from '../swap/input.ts';

/** An input of `market.maxAmount`, with the usual fee where nothing else is said. */
export function maxInput(kind: 'buy' | 'sell', limit: bigint, given: Given = {}): JsonObject {
  const swapped = swapInput(kind, 0n, { rate: usualRate, ...given, limit });
  return Object.fromEntries(
    Object.entries(swapped).filter(([name]) => name !== 'dropFees' && name !== 'amount'),
  );
}
