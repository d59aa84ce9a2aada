/**
 * How the floats of the market travel.
 *
 * @module
 */
import { scalar, type Field } from '../fields.ts';
import type { Problem } from '../operation.ts';
import { mostMantissa, type SafeFloat } from './safe-float.ts';

/** A float on the wire: two decimal strings. */
export interface WireFloat {
  readonly mantissa: string;
  readonly exponent: string;
}

/** A float as it travels. */
export function floatToWire({ mantissa, exponent }: SafeFloat): { mantissa: string; exponent: string } {
  return { mantissa: mantissa.toString(), exponent: exponent.toString() };
}

/** A float from what travels. */
export function floatFromWire({ mantissa, exponent }: WireFloat): SafeFloat {
  return { mantissa: BigInt(mantissa), exponent: BigInt(exponent) };
}

/** A float that the chain could not have stored. */
export function floatProblem(path: string, wire: WireFloat): Problem | undefined {
  const { mantissa, exponent } = floatFromWire(wire);
  if (mantissa === 0n)
    return exponent === 0n ? undefined : { path: `${path}.exponent`, expected: '0, as the mantissa is 0' };
  if (mantissa * 10n > mostMantissa && mantissa <= mostMantissa) return undefined;
  return { path: `${path}.mantissa`, expected: '0, or above 10^20 and at most 10^21' };
}

/** A float as a field. */
export const floatField: Field<{ mantissa: string; exponent: string }, SafeFloat> = {
  ...scalar(floatFromWire, floatToWire),
  problem: floatProblem,
};
