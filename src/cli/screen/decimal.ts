import { roundedDecimal } from '../../harness/index.ts';

/**
 * The decimal of a fixed-point value, for people: its bits are what counts.
 *
 * @param bits         the raw bits
 * @param fractionBits how many of them stand behind the point
 * @param digits       the most digits behind the decimal point
 * @returns            exact where it ends within the digits, else rounded to all of them
 */
export function decimalOf(bits: bigint, fractionBits: number, digits = 10): string {
  return roundedDecimal(bits, fractionBits, digits).text;
}
