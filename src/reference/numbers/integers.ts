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
