/**
 * Seeded draws: the same seed gives the same values on every machine.
 *
 * The generator is xoroshiro128+ of the library pure-rand, the one that fast-check draws from.
 *
 * @module
 */
import { uniformBigInt } from 'pure-rand/distribution/uniformBigInt';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of draws. */
export interface Draws {
  /** An integer from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  /** A bigint from `from` to `to`, both included. */
  readonly bigint: (from: bigint, to: bigint) => bigint;
  /** True once in `times`. */
  readonly oneIn: (times: number) => boolean;
  /** One of a list. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** Draws from a seed, a whole number of 32 bits. */
export function draws(seed: number): Draws {
  const source = xoroshiro128plus(seed);
  const integer = (from: number, to: number) => uniformInt(source, from, to);
  return {
    integer,
    bigint: (from, to) => uniformBigInt(source, from, to),
    oneIn: (times) => integer(1, times) === 1,
    oneOf: (list) => list[integer(0, list.length - 1)],
  };
}
