import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import { draws, type Draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import {
  average,
  block,
  flowing,
  flows,
  fromZero,
  now,
  one,
  priced,
  signed,
  unburned,
  unsigned,
  vote,
  weighted,
  type Voter,
} from './input.ts';

/** An era's inputs as they are drawn. */
interface Era {
  readonly seed: number;
  readonly name: string;
  readonly rulesets: readonly Ruleset[];
  readonly clauses: readonly string[];
  readonly input: (from: Draws, netuids: readonly number[]) => JsonObject;
}

const price = (from: Draws): bigint => from.bigint(0n, 2n ** BigInt(from.integer(8, 33)));
const burn = (from: Draws): bigint => (from.oneIn(3) ? from.bigint(0n, one) : 0n);
const barred = (from: Draws): JsonObject => (from.oneIn(4) ? { emissionEnabled: false } : {});
const rao = (from: Draws): bigint =>
  from.bigint(0n, 10n ** BigInt(from.integer(6, 15))) * (from.oneIn(4) ? -1n : 1n);
const emission = (from: Draws): bigint => from.oneOf([1_000_000_000n, 500_000_000n, 250_000_000n, 976_562n]);

const eras: readonly Era[] = [
  {
    seed: 63_000,
    name: 'votes',
    rulesets: span('133', '195'),
    clauses: ['SUBNET-SHARES-04', 'SUBNET-SHARES-05', 'SUBNET-SHARES-06'],
    input: (from, netuids) =>
      vote(
        netuids,
        [...Array(from.integer(2, 6)).keys()].map((): Voter => [
          from.bigint(0n, 10n ** 15n),
          netuids.filter(() => !from.oneIn(3)).map((netuid) => [netuid, from.integer(0, 65_535)] as const),
        ]),
        { rho: from.oneOf([1, 10, 30]) },
      ),
  },
  {
    seed: 63_100,
    name: 'prices',
    rulesets: [...signed, ...unsigned],
    clauses: ['SUBNET-SHARES-10'],
    input: (from, netuids) =>
      block(
        netuids.map((netuid) => priced(netuid, price(from))),
        emission(from),
      ),
  },
  {
    seed: 63_200,
    name: 'flows',
    rulesets: fromZero,
    clauses: ['SUBNET-SHARES-11', 'SUBNET-SHARES-13', 'SUBNET-SHARES-16'],
    input: (from, netuids) => flows(netuids.map((netuid) => flowing(netuid, rao(from), rao(from)))),
  },
  {
    seed: 63_300,
    name: 'net flows',
    rulesets: ['411'],
    clauses: ['SUBNET-SHARES-12', 'SUBNET-SHARES-16', 'SUBNET-SHARES-21'],
    input: (from, netuids) => ({
      ...flows(
        netuids.map((netuid) =>
          flowing(netuid, rao(from), rao(from), {
            protocolFlow: rao(from).toString(),
            emaProtocolFlow: average(rao(from)),
            ...barred(from),
          }),
        ),
      ),
      netTaoFlowEnabled: true,
    }),
  },
  {
    seed: 63_400,
    name: 'prices weighed by root',
    rulesets: weighted,
    clauses: ['SUBNET-SHARES-17', 'SUBNET-SHARES-19', 'SUBNET-SHARES-21'],
    input: (from, netuids) =>
      block(
        netuids.map((netuid) =>
          unburned(netuid, price(from), burn(from), {
            rootProportion: from.bigint(0n, one).toString(),
            ...barred(from),
          }),
        ),
        emission(from),
      ),
  },
  {
    seed: 63_500,
    name: 'unburned prices',
    rulesets: now,
    clauses: ['SUBNET-SHARES-17', 'SUBNET-SHARES-18', 'SUBNET-SHARES-21'],
    input: (from, netuids) =>
      block(
        netuids.map((netuid) => unburned(netuid, price(from), burn(from), barred(from))),
        emission(from),
      ),
  },
];

/** Subnets as they fall, in each era. */
export const fuzz: readonly Draft[] = eras.flatMap(({ seed: first, name, rulesets, clauses, input }) =>
  [...Array(8).keys()].map((index): Draft => {
    const seed = first + index;
    const from = draws(seed);
    const netuids = [...Array(from.integer(2, 8)).keys()].map((i) => 3 * i + 1);
    return {
      id: `subnet-shares-fuzz-${seed}`,
      title: `${netuids.length} subnets by ${name}`,
      clauses,
      why: { kind: 'fuzz', note: 'prices, flows and flags as they fall' },
      seed: seed.toString(),
      rulesets,
      input: input(from, netuids),
    };
  }),
);
