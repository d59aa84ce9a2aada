import fc from 'fast-check';
import type { market, numbers } from '../../../src/reference/index.ts';

/** An amount in rao. */
export const rao = (amount: bigint): numbers.Rao => amount as numbers.Rao;

/** Amounts of any size: as many of few digits as of many. */
export const amount = (from: bigint, to: bigint): fc.Arbitrary<numbers.Rao> =>
  fc
    .integer({ min: from.toString(2).length, max: to.toString(2).length })
    .chain((bits) => fc.bigInt(1n << BigInt(bits - 1), (1n << BigInt(bits)) - 1n))
    .map((value) => rao(value < from ? from : value > to ? to : value));

/** Weights between two hundredths: whole ones, which go by root, and any. */
export const weight = (least: number, most: number): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.integer({ min: least, max: most }).map((percent) => BigInt(percent) * 10n ** 16n),
    fc.bigInt(BigInt(least) * 10n ** 16n, BigInt(most) * 10n ** 16n),
  );

/** Pools that can be traded in. */
export const pool = (least = 1, most = 99): fc.Arbitrary<market.Pool> =>
  fc.record({
    mechanism: fc.constant(1),
    taoReserve: amount(1_000_000n, 10n ** 16n),
    alphaReserve: amount(1_000_000n, 10n ** 16n),
    quoteWeight: weight(least, most),
  });
