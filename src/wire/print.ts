/**
 * Values for people: exact decimals of fixed-point bits, and amounts of rao as TAO.
 *
 * @module
 */
import { BigNumber } from 'bignumber.js';

/** Decimals that end: a division by 2^64 needs 64 places, one by 10^9 needs 9. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 128, EXPONENTIAL_AT: 1e9 });

/**
 * The exact decimal of a fixed-point value, as `0.5` for the bits 2147483648 of an I32F32.
 *
 * @param bits         the raw bits
 * @param fractionBits how many of them stand behind the point, at most 128
 */
export function printFixed(bits: bigint, fractionBits: number): string {
  return new Exact(bits.toString()).div(new Exact(2).pow(fractionBits)).toString();
}

/** An amount in TAO, as `1.000000001` for 1000000001 rao. */
export function printTao(rao: bigint): string {
  return new Exact(rao.toString()).shiftedBy(-9).toString();
}
