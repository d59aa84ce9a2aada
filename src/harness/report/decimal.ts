/**
 * Fixed-point bits as people read them.
 *
 * @module
 */
import { typeAt } from './place.ts';

/**
 * A fixed-point value as a decimal, with `=` where that is exact and `≈` where it is rounded.
 *
 * @param operation whose schema says what the value is
 * @param path      where the value stands, as `output.consensus[3]`
 * @param value     its bits, as the wire carries them
 * @returns         as `≈ 0.4999923706`; `undefined` where the value is not fixed-point
 */
export function decimalAt(
  operation: string,
  ruleset: string,
  path: string,
  value: unknown,
): string | undefined {
  if (typeof value !== 'string' || !/^-?\d{1,40}$/.test(value)) return undefined;
  const [, fraction] = /^[IU]\d+F(\d+)$/.exec(typeAt(operation, ruleset, path) ?? '') ?? [];
  return fraction === undefined ? undefined : decimal(BigInt(value), Number(fraction));
}

/** Bits that count steps of 2^-fractionBits, as a decimal with its sign of equality. */
export function decimal(bits: bigint, fractionBits: number): string {
  // Enough digits to tell one step from the next: 10 for 2^-32, 20 for 2^-64.
  const digits = Math.ceil(fractionBits * Math.log10(2));
  const { exact, text } = roundedDecimal(bits, fractionBits, digits);
  return `${exact ? '=' : '≈'} ${text}`;
}

/**
 * Bits that count steps of 2^-fractionBits, with at most so many digits behind the decimal point.
 *
 * @returns exact where it ends within the digits, else rounded to all of them
 */
export function roundedDecimal(
  bits: bigint,
  fractionBits: number,
  digits: number,
): { readonly exact: boolean; readonly text: string } {
  const one = 1n << BigInt(fractionBits);
  const scale = 10n ** BigInt(digits);
  const magnitude = bits < 0n ? -bits : bits;
  const exact = (magnitude * scale) % one === 0n;
  const scaled = (magnitude * scale + one / 2n) / one;
  const fraction = (scaled % scale).toString().padStart(digits, '0');
  const shown = (exact ? fraction.replace(/0+$/, '') : fraction).replace(/^(?=.)/, '.');
  return { exact, text: `${bits < 0n ? '-' : ''}${scaled / scale}${shown}` };
}
