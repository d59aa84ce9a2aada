import type { JsonObject } from '../../../reference/index.ts';
import { coin, half } from '../pool.ts';

/** An input of `market.rebalance`: 1000 TAO and 4000 alpha, weighed alike, where nothing else is said. */
export function rebalanceInput(
  taoDelta: bigint,
  alphaDelta: bigint,
  { tao = 1000n * coin, alpha = 4000n * coin, weight = half } = {},
): JsonObject {
  return {
    quoteWeight: weight.toString(),
    taoReserve: tao.toString(),
    alphaReserve: alpha.toString(),
    taoDelta: taoDelta.toString(),
    alphaDelta: alphaDelta.toString(),
  };
}

/** An output that lets the injection in. */
export const injected = (quoteWeight: bigint, taoDelta: bigint, alphaDelta: bigint): JsonObject => ({
  quoteWeight: quoteWeight.toString(),
  taoDelta: taoDelta.toString(),
  alphaDelta: alphaDelta.toString(),
});
