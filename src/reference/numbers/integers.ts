/**
 * The chain's plain integers and units, by name. Those that fit a JavaScript number are one; the rest are bigints.
 *
 * @module
 */

declare const unit: unique symbol;

/** 0 to 65535: a weight, a share, a uid. */
export type U16 = number;

/** An index of a neuron in its subnet. */
export type Uid = number;

/** A block's number, 0 to 2^64 − 1. */
export type BlockNumber = bigint & { readonly [unit]: 'block' };

/** An amount of TAO or alpha in units of 10^-9, 0 to 2^64 − 1. */
export type Rao = bigint & { readonly [unit]: 'rao' };

/** The greatest u64. */
export const mostU64 = 2n ** 64n - 1n;

/** The nearest u64: what the chain's saturating operations on balances and block numbers give. */
export function saturatingU64(integer: bigint): bigint {
  return integer < 0n ? 0n : integer > mostU64 ? mostU64 : integer;
}

/** The nearest amount that there can be. */
export function saturatingRao(amount: bigint): Rao {
  return saturatingU64(amount) as Rao;
}
