/**
 * What a block does to the pool of one subnet: the amounts that it reads and leaves, and how they grow.
 *
 * @module
 */
import type { SwapPool } from '../market/index.ts';
import { saturatingRao, type Rao } from '../numbers/index.ts';

/** A subnet's pool with what the chain counts beside it. */
export interface PoolState extends SwapPool {
  readonly netuid: number;
  readonly initialized: boolean;
  /** Alpha outside the pool. */
  readonly alphaOut: Rao;
  /** The TAO on the subnet's own account. */
  readonly accountBalance: Rao;
  /** Alpha that the chain bought and holds. */
  readonly protocolAlpha: Rao;
  /** All TAO that was ever swapped here. */
  readonly volume: bigint;
  /** TAO that the protocol put in, less what it took out, since the flow was last read; with a sign. */
  readonly protocolFlow: bigint;
  /** What the ledger of alpha counts as issued. */
  readonly totalAlphaIssuance: Rao;
}

/** The greatest i64. */
const mostFlow = (1n << 63n) - 1n;
/** The greatest u128. */
const mostVolume = (1n << 128n) - 1n;

const atMost = (most: bigint, sum: bigint): bigint => (sum > most ? most : sum);

/** The sum, or the most that a u64 holds. */
export function plus(a: Rao, b: Rao): Rao {
  return saturatingRao(a + b);
}

/** The difference, or 0. */
export function minus(a: Rao, b: Rao): Rao {
  return saturatingRao(a - b);
}

/** More volume. */
export function volumeAfter(volume: bigint, tao: Rao): bigint {
  return atMost(mostVolume, volume + tao);
}

/** More flow. @see subtensor `record_protocol_inflow` */
export function flowAfter(flow: bigint, tao: Rao): bigint {
  return atMost(mostFlow, flow + tao);
}

/** The alpha of a subnet, in its pool and outside. @see subtensor `get_alpha_issuance` */
export function alphaIssuanceOf({
  alphaReserve,
  alphaOut,
}: Pick<PoolState, 'alphaReserve' | 'alphaOut'>): Rao {
  return plus(alphaReserve, alphaOut);
}
