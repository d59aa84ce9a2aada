/**
 * The power that every price and payout of a pool comes from: a ratio to a ratio, times a scale, in whole numbers.
 *
 * @module
 */
import { exp, floorDiv, guardBits, ln, precisionFor, withoutGuard } from './series.ts';

/** A ratio of whole numbers, none below 0. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** What a power is made of. */
export interface PowerInput {
  readonly base: Ratio;
  readonly exponent: Ratio;
  /** How many bits behind the point the caller asks for. */
  readonly precision: number;
  /** What the power is multiplied by. */
  readonly scale: bigint;
}

/** The power, and on the way of the series what it went by. */
export interface PowerStages {
  /** `undefined` where a denominator is 0. */
  readonly power: bigint | undefined;
  /** The exponent in its lowest terms. */
  readonly reducedExponent?: Ratio;
  /** ln of the base, with its guard bits. */
  readonly logarithm?: bigint;
  /** The same times the exponent. */
  readonly argument?: bigint;
  /** e to that. */
  readonly exponential?: bigint;
}

/** Up to this large an exponent's two numbers may be for the exact root. */
const mostExact = 1024n;

// #region power
/**
 * (base ^ exponent) · scale, rounded down: exact for a simple exponent, by series for any other.
 *
 * @see POWER-01 to POWER-09; safe-bigmath `pow_ratio_scaled`
 */
export function powerOfRatio({ base, exponent, precision, scale }: PowerInput): PowerStages {
  if (base[1] === 0n || exponent[1] === 0n) return { power: undefined };
  if (base[0] === 0n) return { power: 0n };
  if (exponent[0] === 0n) return { power: scale };

  const reducedExponent = lowestTerms(exponent);
  const [times, root] = reducedExponent;
  if (times <= mostExact && root <= mostExact)
    return { power: exactPower(base, reducedExponent, scale), reducedExponent };

  const fine = precisionFor(precision, scale);
  const logarithm = ln(base[0], fine) - ln(base[1], fine);
  const argument = floorDiv(logarithm * times, root);
  const exponential = exp(argument, fine);
  const power = (withoutGuard(exponential) * scale) >> (fine.bits - guardBits);
  return { power, reducedExponent, logarithm, argument, exponential };
}

/** The power alone. */
export function powRatioScaled(input: PowerInput): bigint | undefined {
  return powerOfRatio(input).power;
}
// #endregion

// #region exact
/**
 * The largest r for which r^root · (lower ^ times) is at most (upper ^ times) · scale^root.
 *
 * @see POWER-03; safe-bigmath `nth_root_ratio_floor`
 */
function exactPower([upper, lower]: Ratio, [times, root]: Ratio, scale: bigint): bigint {
  const target = upper ** times * scale ** root;
  const divisor = lower ** times;
  const fits = (r: bigint): boolean => r ** root * divisor <= target;

  let tooMuch = 1n;
  while (fits(tooMuch)) tooMuch <<= 1n;
  let most = 0n;
  while (tooMuch - most > 1n) {
    const middle = (most + tooMuch) >> 1n;
    if (fits(middle)) most = middle;
    else tooMuch = middle;
  }
  return most;
}
// #endregion

/** A ratio divided by what its two numbers have in common. */
function lowestTerms([numerator, denominator]: Ratio): Ratio {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return [numerator / a, denominator / a];
}
