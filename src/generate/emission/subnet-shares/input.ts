import type { JsonObject } from '../../../reference/index.ts';
import { span } from '../span.ts';

/** 1 with 32 bits behind the point. */
export const one = 2n ** 32n;
/** 1 with 64 bits behind the point. */
export const one64 = 2n ** 64n;
/** A TAO in rao. */
export const tao = 1_000_000_000n;
/** What a block mints after the first halving. */
export const half = 500_000_000n;

/** The rulesets in which prices alone decide, by the number format that they compute in. */
export const signed = span('233', '252');
/** See {@link signed}. */
export const unsigned = span('261', '298');
/** The rulesets whose flow average starts at 0, but for the one with net flow. */
export const fromZero = span('348', '365');
/** The rulesets since 425. */
export const now = span('425', '438');
/** The two rulesets with root proportion in the shares. */
export const weighted = span('421', '423');

/** An input in which sudo says what each subnet gets. */
export function sudo(
  networks: readonly number[],
  vector: readonly (readonly [netuid: number, emission: bigint])[],
  blockEmission = tao,
): JsonObject {
  return {
    blockEmission: blockEmission.toString(),
    networks,
    netuids: vector.map(([netuid]) => netuid),
    emission: vector.map(([, emission]) => emission.toString()),
  };
}

/** A validator of the root network. */
export type Voter = readonly [stake: bigint, weights: readonly (readonly [netuid: number, weight: number])[]];

/** An input in which the root network votes. */
export function vote(
  networks: readonly number[],
  voters: readonly Voter[],
  { kappa = 32_767, rho = 10, blockEmission = tao } = {},
): JsonObject {
  return {
    blockEmission: blockEmission.toString(),
    networks,
    stake: voters.map(([stake]) => stake.toString()),
    weights: voters.map(([, weights]) => weights),
    kappa,
    rho,
  };
}

/** A subnet with a moving price, and what else is said of it. */
export function priced(netuid: number, movingPrice: bigint, more: JsonObject = {}): JsonObject {
  return { netuid, subnetMechanism: 1, movingPrice: movingPrice.toString(), ...more };
}

/** A subnet whose price counts for what is not burned. */
export function unburned(
  netuid: number,
  movingPrice: bigint,
  minerBurned = 0n,
  more: JsonObject = {},
): JsonObject {
  return priced(netuid, movingPrice, { minerBurned: minerBurned.toString(), ...more });
}

/** An input of subnets and a block's emission. */
export function block(subnets: readonly JsonObject[], blockEmission = half): JsonObject {
  return { blockEmission: blockEmission.toString(), subnets };
}

/** A subnet with an average flow in rao a block, brought up to date in the block before. */
export function flowing(netuid: number, flow: bigint, taoFlow = 0n, more: JsonObject = {}): JsonObject {
  return { netuid, taoFlow: taoFlow.toString(), emaTaoFlow: average(flow), ...more };
}

/** An average of so many rao a block, stored in the block before. */
export function average(flow: bigint): JsonObject {
  return { block: '7999999', flow: (flow << 64n).toString() };
}

/** An input of the flow era. */
export function flows(subnets: readonly JsonObject[], more: JsonObject = {}): JsonObject {
  return {
    ...block(subnets),
    block: '8000000',
    flowEmaSmoothingFactor: '29597889189277',
    taoFlowCutoff: '0',
    flowNormExponent: one64.toString(),
    ...more,
  };
}
