import { BigNumber } from 'bignumber.js';
import type { numbers } from '../../../src/reference/index.ts';

/** Real numbers to 60 decimals: the yardstick, which shares nothing with the code that it measures. */
const Real = BigNumber.clone({ DECIMAL_PLACES: 60 });
const tiny = new Real('1e-58');

/** A value as a real number. */
export function real<T extends numbers.Fixed<string>>(format: numbers.FixedPoint<T>, value: T): BigNumber {
  return new Real(value.toString()).div(new Real(2).pow(format.fractionBits));
}

/** How many steps of the format lie between a value and a real number; negative where the value is below. */
export function stepsAbove<T extends numbers.Fixed<string>>(
  format: numbers.FixedPoint<T>,
  value: T,
  truth: BigNumber,
): number {
  return real(format, value).minus(truth).times(new Real(2).pow(format.fractionBits)).toNumber();
}

/** e to the power of x, for x of at most 40 in magnitude. */
export function realExp(x: BigNumber): BigNumber {
  if (x.isNegative()) return new Real(1).div(realExp(x.negated()));
  let [term, sum] = [new Real(1), new Real(1)];
  for (let i = 1; term.gt(tiny); i++) {
    term = term.times(x).div(i);
    sum = sum.plus(term);
  }
  return sum;
}

const logarithmOf2 = areaTangent(new Real(1).div(3)).times(2);

/** The natural logarithm of x, for x above 0. */
export function realLn(x: BigNumber): BigNumber {
  let [rest, doublings] = [x, 0];
  for (; rest.gte(1.5); doublings++) rest = rest.div(2);
  for (; rest.lt(0.75); doublings--) rest = rest.times(2);
  return areaTangent(rest.minus(1).div(rest.plus(1)))
    .times(2)
    .plus(logarithmOf2.times(doublings));
}

/** The logarithm of x to the base 2, for x above 0. */
export function realLog2(x: BigNumber): BigNumber {
  return realLn(x).div(logarithmOf2);
}

/** z + z³/3 + z⁵/5 + … */
function areaTangent(z: BigNumber): BigNumber {
  let [power, sum] = [z, z];
  for (let i = 3; power.abs().gt(tiny); i += 2) {
    power = power.times(z).times(z);
    sum = sum.plus(power.div(i));
  }
  return sum;
}
