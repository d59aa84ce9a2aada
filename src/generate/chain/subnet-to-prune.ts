/**
 * The cases of `chain.subnetToPrune`.
 *
 * @module
 */
import { draws } from '../draws.ts';
import type { Draft, Topic } from '../topic.ts';

type Subnet = readonly [netuid: number, movingPrice: bigint, registeredAt: number];
const half = 1n << 63n;

function all(subnets: readonly Subnet[], period = '10', block = '100'): object {
  return {
    subnets: subnets.map(([netuid, price, at]) => ({
      netuid,
      movingPrice: String(price),
      registeredAt: String(at),
    })),
    networkImmunityPeriod: period,
    block,
  };
}

const one = (
  name: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: object,
  netuid?: number | null,
): Draft => ({
  id: `subnet-to-prune-${name}`,
  title,
  clauses: clauses.map((clause) => `SUBNET-TO-PRUNE-0${clause}`),
  why: { kind: 'boundary', note },
  input,
  ...(netuid !== undefined && {
    confirmed: [{ evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] as const, output: { netuid } }],
  }),
});

const cases: readonly Draft[] = [
  one(
    'price',
    'the lower price makes room',
    [2],
    'the table of the chapter',
    all([
      [1, half, 7],
      [2, half / 2n, 3],
    ]),
    2,
  ),
  one(
    'one-bit',
    'a price one bit lower',
    [2],
    '2^-64 decides',
    all([
      [1, half, 1],
      [2, half - 1n, 50],
    ]),
  ),
  one(
    'price-zero',
    'a price of 0 is the lowest there is',
    [2],
    'a subnet that never emitted',
    all([
      [1, 1n, 1],
      [2, 0n, 80],
    ]),
  ),
  one(
    'price-largest',
    'the largest price, alone',
    [2],
    'the comparison begins with a candidate and not with a bound',
    all([[1, (1n << 128n) - 1n, 1]]),
  ),
  one(
    'tie-age',
    'same price: the one registered first',
    [3],
    'three blocks against seven',
    all([
      [1, half, 7],
      [2, half, 3],
    ]),
    2,
  ),
  one(
    'tie-order',
    'same price, same block: the first in storage',
    [4],
    'netuid 256 stands before 1',
    all([
      [256, half, 3],
      [1, half, 3],
    ]),
  ),
  one(
    'immune',
    'an immune subnet stays, though it is cheapest',
    [1, 2],
    'five blocks old',
    all([
      [1, half, 1],
      [2, 0n, 95],
    ]),
    1,
  ),
  one(
    'first-mortal-block',
    'in the block in which immunity ends it may go',
    [1],
    'registered at 90, and the block is 100',
    all([[1, half, 90]]),
    1,
  ),
  one(
    'last-immune-block',
    'a block before it may not',
    [1, 4],
    'registered at 91',
    all([[1, half, 91]]),
    null,
  ),
  one(
    'all-immune',
    'where all are immune nobody makes room',
    [1, 4],
    'the registration fails',
    all([
      [1, half, 95],
      [2, half, 99],
    ]),
    null,
  ),
  one(
    'root',
    'the root is never meant',
    [1],
    'its price is the lowest',
    all([
      [0, 0n, 1],
      [3, half, 1],
    ]),
  ),
  one('root-alone', 'the root alone', [1, 4], 'nobody is left', all([[0, 0n, 1]])),
  one('empty', 'no subnet at all', [4], 'nobody is left', all([]), null),
  one(
    'period-saturates',
    'a period without end',
    [1],
    'the sum stops at 2^64 - 1',
    all([[1, half, 5]], '18446744073709551615'),
  ),
  one(
    'period-reached',
    'the last block there is',
    [1],
    'the sum and the block are both 2^64 - 1',
    all([[1, half, 5]], '18446744073709551615', '18446744073709551615'),
  ),
  one(
    'period-zero',
    'without immunity a subnet may go in its own block',
    [1],
    'registered at 100',
    all([[1, half, 100]], '0'),
  ),
];

const fuzz: readonly Draft[] = [...Array(16).keys()].map((index): Draft => {
  const seed = 9400 + index;
  const from = draws(seed);
  const n = from.integer(2, 10);
  const subnets = [...Array(n).keys()].map((i): Subnet => [i, from.bigint(0n, 3n), from.integer(86, 94)]);
  return {
    id: `subnet-to-prune-fuzz-${seed}`,
    title: `${n} subnets of few prices and ages`,
    clauses: ['SUBNET-TO-PRUNE-01', 'SUBNET-TO-PRUNE-02', 'SUBNET-TO-PRUNE-03'],
    why: { kind: 'fuzz', note: 'ties of every kind' },
    seed: String(seed),
    input: all(subnets),
  };
});

/** The topics of `chain.subnetToPrune`. */
export const subnetToPruneTopics: readonly Topic[] = Object.entries({ choice: cases, fuzz }).map(
  ([topic, drafts]) => ({
    operation: 'chain.subnetToPrune',
    topic,
    by: 'generate/chain/subnet-to-prune.ts',
    cases: drafts,
  }),
);
