import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { emission } from '../../../src/reference/index.ts';

const rao = (integer: bigint) => integer as numbers.Rao;
const amount = (bits: number) => fc.bigInt(0n, 1n << BigInt(bits)).map(rao);
const some = (bits: number) => fc.oneof(fc.constant(rao(0n)), amount(bits));

/** A pool of any size, with terms that may not suit it. */
const subnet = (netuid: number): fc.Arbitrary<emission.Injected> =>
  fc.record({
    netuid: fc.constant(netuid),
    mechanism: fc.constantFrom(1, 1, 1, 0),
    taoReserve: amount(50),
    alphaReserve: amount(52),
    alphaOut: amount(52),
    quoteWeight: fc.bigInt(10n ** 16n, 99n * 10n ** 16n),
    initialized: fc.boolean(),
    accountBalance: some(50),
    protocolAlpha: some(50),
    volume: some(60),
    protocolFlow: fc.bigInt(-(1n << 50n), 1n << 50n),
    totalAlphaIssuance: amount(53),
    taoIn: some(29),
    alphaIn: some(30),
    excessTao: some(29),
  });

const drawn: fc.Arbitrary<emission.InjectionInput> = fc.record({
  credit: fc.oneof(some(30), fc.constant(rao(1n << 40n))),
  totalIssuance: fc.bigInt(1n << 50n, 21n * 10n ** 15n).map(rao),
  totalStake: amount(53),
  subnets: fc.tuple(subnet(1), subnet(2), subnet(3)),
});

const sum = <T>(list: readonly T[], of: (item: T) => bigint) =>
  list.reduce((total, item) => total + of(item), 0n);
const grown = (
  input: emission.InjectionInput,
  after: emission.Injection,
  of: (pool: emission.PoolState) => bigint,
) => sum(after.subnets, of) - sum(input.subnets, of);

describe('an injection', () => {
  test('spends what it does not give back, onto accounts (I4)', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const after = emission.inject(input);
        expect(input.credit - after.recycled).toBe(
          grown(input, after, ({ accountBalance }) => accountBalance),
        );
        expect(input.totalIssuance - after.totalIssuance).toBe(
          after.recycled < input.totalIssuance ? after.recycled : input.totalIssuance,
        );
      }),
    );
  });

  test('keeps stake and reserves together, but for what a price limit stopped (I20)', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const after = emission.inject(input);
        const stopped = after.bought.filter(({ refused }) => refused === null);
        expect(after.totalStake - input.totalStake).toBe(
          grown(input, after, ({ taoReserve }) => taoReserve) + sum(stopped, ({ stranded }) => stranded),
        );
      }),
    );
  });

  test('strands on accounts what was spent and is in no reserve (I20)', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const after = emission.inject(input);
        expect(sum(after.bought, ({ stranded }) => stranded)).toBe(
          grown(input, after, ({ accountBalance, taoReserve }) => accountBalance - taoReserve),
        );
      }),
    );
  });

  test('a stop at the price limit parts stake and reserves, and a refusal strands: the witnesses', () => {
    const pool = {
      netuid: 1,
      mechanism: 1,
      taoReserve: rao(999_900_000_000n),
      alphaReserve: rao(1_000_000n),
      alphaOut: rao(0n),
      quoteWeight: 5n * 10n ** 17n,
      initialized: true,
      accountBalance: rao(999_900_000_000n),
      protocolAlpha: rao(0n),
      volume: 0n,
      protocolFlow: 0n,
      totalAlphaIssuance: rao(1_000_000n),
      taoIn: rao(0n),
      alphaIn: rao(0n),
      excessTao: rao(432_700_068n),
    };
    const input = {
      credit: pool.excessTao,
      totalIssuance: rao(10n ** 16n),
      totalStake: pool.taoReserve,
      subnets: [pool],
    };
    const stopped = emission.inject(input);
    expect(stopped.bought[0].refused).toBe(null);
    expect(stopped.totalStake > stopped.subnets[0].taoReserve).toBe(true);

    const refused = emission.inject({ ...input, subnets: [{ ...pool, alphaReserve: rao(999_999n) }] });
    expect(refused.bought[0]).toMatchObject({ refused: 'ReservesTooLow', stranded: pool.excessTao });
    expect(refused.totalStake).toBe(refused.subnets[0].taoReserve);
    expect(refused.recycled).toBe(0n);
  });

  test('issues alpha for pools alone: a buy only moves it', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const after = emission.inject(input);
        for (const [i, pool] of after.subnets.entries()) {
          expect(pool.totalAlphaIssuance - input.subnets[i].totalAlphaIssuance).toBe(pool.alphaInEmission);
          if (pool.mechanism === 1)
            expect(emission.alphaIssuanceOf(pool) - emission.alphaIssuanceOf(input.subnets[i])).toBe(
              pool.alphaInEmission,
            );
        }
      }),
    );
  });
});
