import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { goldensOf } from './goldens.ts';

const { priceShares, subnetBlockEmissions } = emission;
const { I96F32, U64F64, U96F32 } = numbers;
const rao = (value: string | bigint) => BigInt(value) as numbers.Rao;

type Lists = Readonly<Record<string, readonly string[]>>;
const shared = goldensOf('get_shares');
const emitted = goldensOf('get_subnet_block_emissions');
const oneToTwo = goldensOf('emission prices 1:2');

const subnetsOf = (
  prices: readonly bigint[],
  burned: readonly bigint[] = [],
  rootProportions: readonly bigint[] = [],
) =>
  prices.map((price, i) => ({
    netuid: i + 1,
    subnetMechanism: 1,
    movingPrice: I96F32.fromBits(price),
    minerBurned: U96F32.fromBits(burned[i] ?? 0n),
    rootProportion: U96F32.fromBits(rootProportions[i] ?? 0n),
  }));
const floors = (given: readonly { readonly emission: numbers.U96F32 }[]) =>
  given.map((each) => U96F32.saturatingToU64(each.emission).toString());

describe(shared.length > 0 ? 'the sheet' : `not compared: ${absent}`, () => {
  test.skipIf(shared.length === 0)('is here', () => expect(emitted.length + oneToTwo.length).toBe(4));

  test.each(shared)('$id', ({ input, output }) => {
    const lists = input as unknown as Lists;
    const bits = (name: string) => lists[name]?.map(BigInt);
    const ruleset = 'root_proportion_bits_U96F32' in input ? '421' : '425';
    const subnets = subnetsOf(
      bits('moving_price_bits_I96F32'),
      bits('miner_burned_bits_U96F32'),
      bits('root_proportion_bits_U96F32'),
    );
    const { shares } = priceShares(subnets, ruleset);
    const given = subnetBlockEmissions(
      shares,
      subnets.map(() => true),
      rao(input.block_emission),
      ruleset,
    );
    const expected = output as unknown as Lists;
    expect(shares.map(String)).toEqual(expected.share_bits_U64F64);
    expect(floors(given)).toEqual(expected.emission_floor_rao);
    if ('emission_bits_U96F32' in expected)
      expect(given.map((each) => each.emission.toString())).toEqual(expected.emission_bits_U96F32);
  });

  test.each(emitted)('$id', ({ input, output }) => {
    const third = priceShares(subnetsOf([1n, 1n, 1n]), '425').shares;
    const enabled = (input as unknown as { readonly enabled: readonly boolean[] }).enabled;
    const given = subnetBlockEmissions(third, enabled, rao(input.block_emission), '425');
    expect(floors(given)).toEqual((output as unknown as Lists).emission_floor_rao);
  });

  test.each(oneToTwo)('$id', ({ input, output }) => {
    const prices = (input as unknown as Lists).moving_prices.map((price) => BigInt(price) << 32n);
    const { shares } = priceShares(subnetsOf(prices), '425');
    const given = subnetBlockEmissions(shares, [true, true], rao(input.block_emission), '425');
    expect(floors(given)).toEqual((output as unknown as Lists).emission_floor_rao);
  });
});

const price = fc.bigInt(0n, 2n ** 33n);
const burn = fc.bigInt(0n, 2n ** 32n);
const chain = fc.array(fc.tuple(price, burn), { minLength: 1, maxLength: 20 });
const sharesOf = (drawn: readonly (readonly [bigint, bigint])[]) =>
  priceShares(
    subnetsOf(
      drawn.map(([each]) => each),
      drawn.map(([, each]) => each),
    ),
    '425',
  );
const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

describe('shares by price', () => {
  test('I5: sum to at most 1, and to hardly less where there is a weight', () => {
    fc.assert(
      fc.property(chain, (drawn) => {
        const { shares, weightedShares } = sharesOf(drawn);
        expect(sum(shares) <= U64F64.one).toBe(true);
        if (sum(weightedShares) > 0n)
          expect(sum(shares) >= U64F64.one - 2n * BigInt(drawn.length)).toBe(true);
      }),
    );
  });

  test('I5 breaks where there are no prices, or all are barred: the sum is 0', () => {
    const { shares } = priceShares(subnetsOf([0n, 0n]), '425');
    expect(sum(shares)).toBe(0n);
    const given = subnetBlockEmissions(shares, [false, false], rao(500_000_000n), '425');
    expect(sum(given.map((each) => each.emission))).toBe(0n);
  });

  test('I17: more than all burned is as all', () => {
    fc.assert(
      fc.property(price, fc.bigInt(2n ** 32n, 2n ** 128n - 1n), (each, burned) => {
        const of = (miner: bigint) => priceShares(subnetsOf([each, 1n], [miner, 0n]), '425').shares;
        expect(of(burned)).toEqual(of(2n ** 32n));
      }),
    );
  });

  test('I18: who burns all has nothing, unless no weight is left', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (drawn, index) => {
        const at = index % drawn.length;
        const all = drawn.map(([each, burned], i) => [each, i === at ? 2n ** 32n : burned] as const);
        const { shares, weightedShares, priceShares: parts } = sharesOf(all);
        if (sum(weightedShares) > 0n) expect(shares[at]).toBe(0n);
        else expect(shares).toEqual(parts);
      }),
    );
  });

  test('I18 breaks where all burn all: the prices alone decide', () => {
    const { shares } = priceShares(subnetsOf([1n, 3n], [2n ** 32n, 2n ** 32n]), '425');
    expect(shares).toEqual([U64F64.one / 4n, (3n * U64F64.one) / 4n]);
  });

  test('no more is emitted than is minted', () => {
    fc.assert(
      fc.property(chain, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (drawn, flags) => {
        const minted = 500_000_000n;
        const given = subnetBlockEmissions(
          sharesOf(drawn).shares,
          flags.slice(0, drawn.length),
          rao(minted),
          '425',
        );
        expect(sum(given.map((each) => each.emission)) <= minted << 32n).toBe(true);
      }),
    );
  });
});

describe('the order of an input', () => {
  const operation = findOperation('emission.subnetShares')!;
  const voted = { blockEmission: '1', networks: [1], stake: ['1'], weights: [[]], kappa: 0, rho: 0 };
  const twice = ['5', '5'].map((movingPrice) => ({ netuid: 1, movingPrice }));

  test.each<[string, JsonObject]>([
    ['input.networks[1]', { ...voted, networks: [2, 1] }],
    ['input.subnets[1]', { blockEmission: '1', subnets: twice }],
    ['input.stake', { ...voted, stake: [(2n ** 63n).toString()] }],
    ['input.weights', { ...voted, weights: [] }],
    ['input.rho', { ...voted, rho: 100 }],
  ])('%s is refused', (path, input) => {
    expect(operation.domain(input)?.path).toBe(path);
  });

  test('a vote in order is taken', () => expect(operation.domain(voted)).toBeUndefined());
});
