import { expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { decimalBits, exampleTable } from '../tables.ts';

const page = 'spec/consensus/median.md';
const { I32F32 } = numbers;

test.each([
  { id: 'median-three-rows', kappa: 32767 },
  { id: 'median-three-rows-seven-tenths', kappa: 45874 },
])('the worked example $id holds', ({ id, kappa }) => {
  const rows = [...exampleTable(page, id)].sort((a, b) => Number(a.validator) - Number(b.validator));
  const bits = (decimal: string) => I32F32.fromBits(decimalBits(decimal));

  const {
    minority,
    consensus: [column],
  } = consensus.medianConsensus({
    activeStake: rows.map((row) => bits(row.stake)),
    weights: rows.map((row) => [[0, bits(row.weight)]]),
    kappa,
  });

  const more = Object.keys(rows[0]).find((heading) => heading.startsWith('more than '))!;
  expect(Number(minority) / 2 ** 32).toBeCloseTo(Number(more.replace('more than ', '')), 5);
  const carried = rows.filter((row) => row[more] === 'yes').map((row) => bits(row.weight));
  expect(column).toBe(carried.reduce((a, b) => (a < b ? a : b)));
  for (const row of rows) {
    const below = rows.filter((other) => Number(other.weight) <= Number(row.weight));
    expect(below.reduce((sum, other) => sum + Number(other.stake), 0)).toBeCloseTo(
      Number(row['stake at or below']),
      9,
    );
  }
});
