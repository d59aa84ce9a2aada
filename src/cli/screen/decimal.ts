/**
 * The decimal of a fixed-point value, for people: its bits are what counts.
 *
 * @param bits         the raw bits
 * @param fractionBits how many of them stand behind the point
 * @param digits       the most digits behind the decimal point
 * @returns            exact where it ends within the digits, else rounded to all of them
 */
export function decimalOf(bits: bigint, fractionBits: number, digits = 10): string {
  const one = 1n << BigInt(fractionBits);
  const scale = 10n ** BigInt(digits);
  const magnitude = bits < 0n ? -bits : bits;
  const exact = (magnitude * scale) % one === 0n;
  const scaled = (magnitude * scale + one / 2n) / one;
  const fraction = (scaled % scale).toString().padStart(digits, '0');
  const shown = exact ? fraction.replace(/0+$/, '') : fraction;
  return `${bits < 0n ? '-' : ''}${scaled / scale}${shown === '' ? '' : `.${shown}`}`;
}
