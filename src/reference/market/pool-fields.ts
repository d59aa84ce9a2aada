/**
 * The fields that the operations of the market share.
 *
 * @module
 */
import { scalar, type Field } from '../fields.ts';
import { isWeight, type Perquintill } from './pool.ts';
import type { Ratio } from './power.ts';

/** An integer of any size. */
export const whole: Field<string, bigint> = scalar(BigInt, String);

/** A numerator and a denominator. */
export const ratio: Field<[string, string], Ratio> = scalar(
  ([numerator, denominator]): Ratio => [BigInt(numerator), BigInt(denominator)],
  ([numerator, denominator]): [string, string] => [numerator.toString(), denominator.toString()],
);

/** Any share in steps of 10^-18. */
export const perquintill: Field<string, Perquintill> = scalar(BigInt, String);

/** A weight that a pool may have. */
export const quoteWeight: Field<string, Perquintill> = {
  ...perquintill,
  problem: (path, wire) =>
    isWeight(BigInt(wire)) ? undefined : { path, expected: 'a weight of 0.01 to 0.99, in steps of 10^-18' },
};
