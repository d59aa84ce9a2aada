/**
 * Integers of 64 bits that stop at their ends, as the chain's balances and block numbers do.
 *
 * @module
 */
const most = 18446744073709551615n;

/** The integer brought into 0 … 2^64 − 1. */
export function saturatingU64(integer: bigint): bigint {
  return integer < 0n ? 0n : integer > most ? most : integer;
}
