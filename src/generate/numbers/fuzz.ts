/**
 * Drawn cases: the same on every machine, a few for each operation.
 *
 * @module
 */
import { draws, type Draws } from '../draws.ts';
import type { Topic } from '../topic.ts';
import { edges, kebab, signedEdges, topicOf, type Edges, type NumberCase } from './draft.ts';

/** A value of a format: as often small as large, of either sign where there is one. */
function valueOf(drawn: Draws, { max, signed }: Edges): bigint {
  const size = drawn.integer(1, max.toString(2).length);
  const magnitude = drawn.bigint(0n, 2n ** BigInt(size) - 1n);
  return signed && drawn.oneIn(2) ? -magnitude : magnitude;
}

/** A value of less than so many times 1 on either side of 0. */
function near(drawn: Draws, { one, signed }: Edges, times: bigint): bigint {
  const most = times * one - 1n;
  return drawn.bigint(signed ? -most : 0n, most);
}

interface Drawing {
  readonly name: string;
  /** What the cases are drawn with. */
  readonly seed: number;
  readonly clauses: readonly number[];
  /** How many cases are drawn in each format. */
  readonly each: number;
  readonly formats: readonly Edges[];
  readonly input: (drawn: Draws, format: Edges) => object;
}

const pair = (drawn: Draws, format: Edges) => ({
  format: format.format,
  a: `${valueOf(drawn, format)}`,
  b: `${valueOf(drawn, format) || 1n}`,
});
const exponent = (drawn: Draws, format: Edges) => ({
  format: format.format,
  value: `${near(drawn, format, 20n)}`,
});
const single = (times: bigint) => (drawn: Draws, format: Edges) => ({
  value: `${near(drawn, format, times)}`,
});
const epoch = edges.slice(0, 1);
const prices = edges.filter(({ format }) => format === 'U64F64');

const drawings: readonly Drawing[] = [
  { name: 'saturatingAdd', seed: 101, clauses: [2], each: 1, formats: edges, input: pair },
  { name: 'saturatingMul', seed: 102, clauses: [5], each: 2, formats: edges, input: pair },
  { name: 'checkedMul', seed: 103, clauses: [3, 5], each: 2, formats: edges, input: pair },
  { name: 'saturatingDiv', seed: 104, clauses: [6], each: 2, formats: edges, input: pair },
  { name: 'checkedDiv', seed: 105, clauses: [3, 6], each: 2, formats: edges, input: pair },
  { name: 'safeDiv', seed: 106, clauses: [6, 8], each: 2, formats: edges, input: pair },
  { name: 'wrappingAdd', seed: 107, clauses: [4], each: 1, formats: edges, input: pair },
  { name: 'exp', seed: 108, clauses: [19, 20], each: 6, formats: signedEdges, input: exponent },
  { name: 'expSafe', seed: 109, clauses: [19, 22], each: 8, formats: epoch, input: single(18n) },
  {
    name: 'sigmoidSafe',
    seed: 110,
    clauses: [23],
    each: 10,
    formats: epoch,
    input: (drawn, format) => ({
      x: `${near(drawn, format, 1n)}`,
      rho: `${near(drawn, format, 20n)}`,
      kappa: `${near(drawn, format, 1n)}`,
    }),
  },
  {
    name: 'log2',
    seed: 111,
    clauses: [25, 26],
    each: 6,
    formats: signedEdges,
    input: (drawn, format) => ({
      format: format.format,
      value: `${format.one + drawn.bigint(0n, 2n ** 40n)}`,
    }),
  },
  {
    name: 'safePow',
    seed: 112,
    clauses: [31],
    each: 10,
    formats: prices,
    input: (drawn, format) => ({
      base: `${near(drawn, format, 1000n)}`,
      exponent: `${near(drawn, format, 3n)}`,
    }),
  },
  {
    name: 'checkedSqrt',
    seed: 113,
    clauses: [32],
    each: 10,
    formats: prices,
    input: (drawn, format) => ({
      format: format.format,
      value: `${near(drawn, format, 1_000_000n)}`,
      epsilon: `${format.one / 1000n}`,
    }),
  },
  {
    name: 'emission',
    seed: 114,
    clauses: [17],
    each: 10,
    formats: epoch,
    input: (drawn, format) => ({
      share: `${drawn.bigint(0n, format.one)}`,
      total: `${drawn.bigint(0n, 2n ** 40n)}`,
    }),
  },
];

/** The topic `drawn` of the operations that round. */
export const fuzzTopics: readonly Topic[] = drawings.map(({ name, seed, clauses, each, formats, input }) => {
  const drawn = draws(seed);
  const cases = formats.flatMap((format) =>
    Array.from({ length: each }, (_, i): NumberCase => {
      const id = `${kebab(name)}-${format.format.toLowerCase()}-drawn-${i + 1}`;
      const title = `${format.format}: drawn operands, ${i + 1} of ${each}`;
      return { id, title, kind: 'fuzz', clauses, seed: `${seed}`, input: input(drawn, format) };
    }),
  );
  return topicOf(name, 'drawn', 'fuzz', cases);
});
