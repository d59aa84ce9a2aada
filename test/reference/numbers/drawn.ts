import fc from 'fast-check';
import { numbers } from '../../../src/reference/index.ts';

/** Any format, whatever its name. */
export type AnyFormat = numbers.FixedPoint<numbers.Fixed<string>>;

/** Every format, as one type. */
export const formats = Object.values(numbers.formats) as unknown as readonly AnyFormat[];

/** The formats with a sign, as one type. */
export const signedFormats = formats.filter(({ signed }) => signed);

/** Values of a format: any, small ones, and those at and beside its edges, 0, halves, 1 and 2. */
export function valueOf<T extends numbers.Fixed<string>>(format: numbers.FixedPoint<T>): fc.Arbitrary<T> {
  const { min, max, zero, one } = format;
  const half: bigint = one / 2n;
  const edges = [min, min + 1n, max - 1n, max, zero, half - 1n, half, one - 1n, one, one + 1n, 2n * one];
  const both = format.signed
    ? [...edges, -1n, -half - 1n, -half, -half + 1n, 0n - one - 1n, 0n - one]
    : edges;
  return fc
    .oneof(
      fc.constantFrom(...both),
      fc.bigInt({ min, max }),
      fc.bigInt({ min: format.signed ? -64n * one : 0n, max: 64n * one }),
    )
    .map((bits) => format.fromBits(bits));
}

/** a / b towards minus infinity, in unbounded integers, said without a shift. */
export function floored(a: bigint, b: bigint): bigint {
  const towardsZero = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? towardsZero - 1n : towardsZero;
}

/** a / b towards zero, in unbounded integers, said by magnitudes. */
export function cut(a: bigint, b: bigint): bigint {
  const magnitude = (a < 0n ? -a : a) / (b < 0n ? -b : b);
  return a < 0n === b < 0n ? magnitude : -magnitude;
}

/** The nearest integer of a range. */
export function nearest(x: bigint, min: bigint, max: bigint): bigint {
  if (x < min) return min;
  return x > max ? max : x;
}

/** The integer of a range that differs from x by a multiple of the range's size. */
export function wrapped(x: bigint, min: bigint, max: bigint): bigint {
  const size = max - min + 1n;
  return x - floored(x - min, size) * size;
}
