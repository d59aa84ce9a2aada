/**
 * Accounts for cases, by a small number.
 *
 * @module
 */

/** The account whose last byte is this number, as bytes in hex. */
export function account(number: number): string {
  return `0x${number.toString(16).padStart(64, '0')}`;
}

/** The account whose first byte is this number. */
export function accountFrom(firstByte: number): string {
  return `0x${firstByte.toString(16).padStart(2, '0').padEnd(64, '0')}`;
}
