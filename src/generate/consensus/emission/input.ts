import type { JsonObject } from '../../../reference/index.ts';
import { wireValues } from '../rows.ts';

/** A tao, in rao. */
export const tao = 1_000_000_000n;

/** What a uid earned, and what stands behind it. */
export interface Earner {
  readonly incentive?: bigint;
  readonly dividend?: bigint;
  readonly stake?: bigint;
  readonly activeStake?: bigint;
}

/** An input of `consensus.emission`; what is left out is 0. */
export function emissionInput(earners: readonly Earner[], raoEmission: bigint = tao): JsonObject {
  return {
    incentive: wireValues(earners.map(({ incentive = 0n }) => incentive)),
    dividends: wireValues(earners.map(({ dividend = 0n }) => dividend)),
    stake: wireValues(earners.map(({ stake = 0n }) => stake)),
    activeStake: wireValues(earners.map(({ activeStake = 0n }) => activeStake)),
    raoEmission: raoEmission.toString(),
  };
}
