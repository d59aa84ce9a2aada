import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { sheet } from '../span.ts';
import { block, now, one, unburned, weighted } from './input.ts';

/** What a subnet gets: its netuid, its share, and its emission as bits of a U96F32. */
const gets = (shares: readonly string[], emissions: readonly string[]): JsonObject => ({
  subnets: shares.map((share, i) => ({ netuid: i + 1, share, emission: emissions[i] })),
});

type Line = readonly [
  id: string,
  title: string,
  prices: readonly bigint[],
  burned: readonly bigint[],
  shares: readonly string[],
  emissions: readonly string[],
];

const third = '6148914691236517205';
const real = [322122547n, 51539608n, 12884902n, 3865471n];
const realBurned = [0n, 1073741824n, 4294967296n, 3865470566n];

const lines: readonly Line[] = [
  [
    'thirds',
    'three equal prices: a third of half a TAO each, and two rao are nobody’s',
    [one, one, one],
    [0n, 0n, 0n],
    [third, third, third],
    Array<string>(3).fill('715827882666666666'),
  ],
  [
    'one-two',
    'prices of 1 and 2',
    [one, 2n * one],
    [0n, 0n],
    [third, '12297829382473034410'],
    ['715827882666666666', '1431655765333333333'],
  ],
  [
    'half-burned',
    'the second has twice the price and burns half: a half each',
    [one, 2n * one],
    [0n, one / 2n],
    ['9223372036854775808', '9223372036854775808'],
    ['1073741824000000000', '1073741824000000000'],
  ],
  [
    'all-burned',
    'all burn everything: the prices alone decide',
    [one, 3n * one],
    [one, one],
    ['4611686018427387904', '13835058055282163712'],
    ['536870912000000000', '1610612736000000000'],
  ],
  [
    'four',
    'four subnets, one of which burns all',
    real,
    realBurned,
    ['16452679319547766437', '1974321536733033978', '0', '19743217428751199'],
    ['1915343957900508124', '229841277088624655', '0', '2298413010867219'],
  ],
  ['no-prices', 'all prices are 0: nobody gets anything', [0n, 0n], [0n, 0n], ['0', '0'], ['0', '0']],
];

const rootParts = [4290200406n, 4247769853n, 3865470566n, 2034458192n];
const withRoot = (prices: readonly bigint[], burned: readonly bigint[]): JsonObject =>
  block(
    prices.map((price, i) => unburned(i + 1, price, burned[i], { rootProportion: rootParts[i].toString() })),
  );

/** Prices for what is not burned, as the sheet has them (SUBNET-SHARES-17 to SUBNET-SHARES-20). */
export const shares: readonly Draft[] = [
  ...lines.map(([id, title, prices, burned, given, emissions]): Draft => ({
    id: `subnet-shares-${id}`,
    title,
    clauses:
      id === 'all-burned'
        ? ['SUBNET-SHARES-20']
        : ['SUBNET-SHARES-17', 'SUBNET-SHARES-18', 'SUBNET-SHARES-22'],
    why: { kind: 'example', note: 'from the sheet of the emission' },
    rulesets: now,
    input: block(prices.map((price, i) => unburned(i + 1, price, burned[i]))),
    confirmed: sheet(now, gets(given, emissions)),
  })),
  {
    id: 'subnet-shares-root-one-two',
    title: 'the same prices at 424: what root has in a subnet weighs its share',
    clauses: ['SUBNET-SHARES-19'],
    why: { kind: 'ruleset-switch', note: 'the sheet has 6189726071479436642 and 12257018002230114973' },
    rulesets: weighted,
    input: withRoot([one, 2n * one], [0n, 0n]),
  },
  {
    id: 'subnet-shares-root-four',
    title: 'the four subnets at 424',
    clauses: ['SUBNET-SHARES-19', 'SUBNET-SHARES-18'],
    why: {
      kind: 'ruleset-switch',
      note: 'HEAD of the mirror is not 424: root proportion has left the shares',
    },
    rulesets: weighted,
    input: withRoot(real, realBurned),
  },
  {
    id: 'subnet-shares-root-no-prices',
    title: 'without prices root proportion gives nobody anything',
    clauses: ['SUBNET-SHARES-17', 'SUBNET-SHARES-20'],
    why: { kind: 'boundary', note: '0 of 0' },
    rulesets: weighted,
    input: withRoot([0n, 0n], [0n, 0n]),
  },
  {
    id: 'subnet-shares-root-nothing',
    title: 'root has nothing in any subnet: the prices alone decide',
    clauses: ['SUBNET-SHARES-19', 'SUBNET-SHARES-20'],
    why: { kind: 'boundary', note: 'no stake on root' },
    rulesets: weighted,
    input: block([
      unburned(1, one, 0n, { rootProportion: '0' }),
      unburned(2, 3n * one, one / 2n, { rootProportion: '0' }),
    ]),
  },
  {
    id: 'subnet-shares-root-young',
    title: 'root has nothing in an old subnet: the young one gets all',
    clauses: ['SUBNET-SHARES-19'],
    why: { kind: 'boundary', note: 'a weight of 0 beside one above 0' },
    rulesets: weighted,
    input: block([
      unburned(1, one, 0n, { rootProportion: '0' }),
      unburned(2, one, 0n, { rootProportion: '1' }),
    ]),
  },
];
