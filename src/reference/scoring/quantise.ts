/**
 * From a model's logits to integers: the one place where floats end.
 *
 * @module
 */

/** The least and the most that a quantised logit can be. */
const [least, most] = [-32768n, 32767n];

// #region quantise
/**
 * A logit in steps of 2^-8, rounded to the nearest, halves to the even one.
 *
 * @param bits the logit as the 32 bits of a float
 * @see QUANTISE-01 to QUANTISE-04
 */
export function quantise(bits: number): bigint {
  const negative = bits >>> 31 === 1;
  const exponent = (bits >>> 23) & 0xff;
  const fraction = BigInt(bits & 0x7fffff);
  if (exponent === 255 && fraction !== 0n) return least;
  if (exponent === 255) return negative ? least : most;

  // The value is digits · 2^(power − 149), so that times 2^8 it is digits · 2^(power − 141).
  const [digits, power] = exponent === 0 ? [fraction, 0] : [fraction | (1n << 23n), exponent - 1];
  if (digits === 0n) return 0n;
  const size = power >= 141 ? digits << BigInt(power - 141) : halfToEven(digits, BigInt(141 - power));
  const value = negative ? -size : size;
  return value < least ? least : value > most ? most : value;
}
// #endregion

// #region half-to-even
/** A whole number without its last bits, rounded to the nearest, halves to the even one. */
function halfToEven(digits: bigint, bits: bigint): bigint {
  const half = 1n << (bits - 1n);
  const kept = digits >> bits;
  const rest = digits & ((1n << bits) - 1n);
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}
// #endregion
