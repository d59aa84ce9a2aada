import { expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const yes = (due: boolean) => (due ? 'yes' : 'no');

test('the two clocks of the chapter say what it says', () => {
  for (const row of exampleTable('spec/emission/tempo.md', 'tempo-two-clocks')) {
    const block = BigInt(row.block) as numbers.BlockNumber;
    const clock = {
      netuid: 7,
      tempo: 360,
      block,
      lastEpochBlock: 721n as numbers.BlockNumber,
      pendingEpochAt: 0n as numbers.BlockNumber,
      blocksSinceLastStep: block - 721n,
    };
    const grid = emission.tempo(clock, '421');
    const stored = emission.tempo(clock, '425');
    expect([grid.remainder, grid.blocksUntil, yes(grid.due)].map(String)).toEqual([
      row['grid: remainder'],
      row['grid: left'],
      row['grid: due'],
    ]);
    expect([stored.elapsed, stored.blocksUntil, yes(stored.due)].map(String)).toEqual([
      row['stored: passed'],
      row['stored: left'],
      row['stored: due'],
    ]);
  }
});
