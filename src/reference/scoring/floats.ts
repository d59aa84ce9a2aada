/**
 * Floats of 32 and 64 bits by their bits, and the sums that numpy and Python make of them.
 *
 * Every step of 32 bits is one step of 64 bits, rounded once: for a sum, a difference, a product and a quotient
 * that is exact.
 *
 * @module
 */
import { scalar, type Field } from '../fields.ts';

/** How many bits an element has. */
export type Width = 32 | 64;

/** A list of floats, which have a width. */
export interface Floats {
  readonly width: Width;
  readonly values: readonly number[];
}

/** A list of floats as it travels. */
export interface WireFloats {
  width: Width;
  bits: string[];
  [other: string]: number | string[];
}

const view = new DataView(new ArrayBuffer(8));

/** A float of 64 bits from its bits. */
export function doubleOf(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** The bits of a float of 64 bits; what is no number has the same bits always. */
export function bitsOfDouble(value: number): bigint {
  if (Number.isNaN(value)) return 0x7ff8000000000000n;
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** A float of 32 bits from its bits. */
export function singleOf(bits: number): number {
  view.setUint32(0, bits);
  return view.getFloat32(0);
}

/** The bits of a float of 32 bits; what is no number has the same bits always. */
export function bitsOfSingle(value: number): number {
  if (Number.isNaN(value)) return 0x7fc00000;
  view.setFloat32(0, value);
  return view.getUint32(0);
}

/** A float of 64 bits as a field. */
export const double: Field<string, number> = scalar(
  (wire) => doubleOf(BigInt(wire)),
  (value) => bitsOfDouble(value).toString(),
);

/** A list of floats as a field. */
export const floats: Field<WireFloats, Floats> = {
  ...scalar(
    ({ width, bits }: WireFloats): Floats => ({
      width,
      values: bits.map((each) => (width === 32 ? singleOf(Number(each)) : doubleOf(BigInt(each)))),
    }),
    ({ width, values }): WireFloats => ({
      width,
      bits: values.map((value) => (width === 32 ? bitsOfSingle(value) : bitsOfDouble(value)).toString()),
    }),
  ),
  problem: (path, { width, bits }) => {
    const place = bits.findIndex((each) => width === 32 && BigInt(each) > 0xffffffffn);
    return place === -1
      ? undefined
      : { path: `${path}.bits[${place}]`, expected: 'the bits of a float of 32 bits' };
  },
};

/** What rounds a value of 64 bits to a width. */
export const rounder = (width: Width): ((value: number) => number) => (width === 32 ? Math.fround : (x) => x);

// #region pairwise
/**
 * The sum that numpy makes: in order below 8 elements, in 8 sums side by side to 128, and of two halves above.
 *
 * @see SDK10-CAP-02
 */
export function pairwiseSum(values: readonly number[], width: Width): number {
  const round = rounder(width);
  const add = (a: number, b: number) => round(a + b);
  const n = values.length;
  if (n < 8) return values.reduce(add, 0);
  if (n <= 128) {
    const whole = n - (n % 8);
    const beside = values.slice(0, 8);
    for (let i = 8; i < whole; i++) beside[i % 8] = add(beside[i % 8], values[i]);
    const [a, b, c, d, e, f, g, h] = beside;
    return values.slice(whole).reduce(add, add(add(add(a, b), add(c, d)), add(add(e, f), add(g, h))));
  }
  const half = (n >> 1) - ((n >> 1) % 8);
  return add(pairwiseSum(values.slice(0, half), width), pairwiseSum(values.slice(half), width));
}
// #endregion

/** The sums of the first elements, one after the other. */
export function runningSums(values: readonly number[], width: Width): readonly number[] {
  const round = rounder(width);
  let sum = 0;
  return values.map((value, place) => (sum = place === 0 ? value : round(sum + value)));
}

/** The values in ascending order, what is no number last. */
export function ascending(values: readonly number[]): readonly number[] {
  const numbers = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return [...numbers, ...values.filter((value) => Number.isNaN(value))];
}

/** The largest as Python finds it: the first that none behind it is above. */
export function pythonMax(values: readonly number[]): number {
  return values.reduce((most, value) => (value > most ? value : most));
}

/** The nearest integer, halves to the even one. */
export function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}
