import { expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { ended, stake } from '../../reference/market/endings.ts';
import { exampleTable } from '../tables.ts';

test('the pot of the chapter is shared as it says', () => {
  const rows = exampleTable('spec/market/dissolution.md', 'dissolution');
  const { payouts, remainders, leftover } = market.dissolution(
    ended({ pot: 7n, stakes: rows.map((row) => stake(BigInt(row.stake))) }),
  );
  expect(payouts).toEqual(rows.map(({ paid }) => BigInt(paid)));
  expect(remainders.slice(0, -1)).toEqual(rows.map(({ remainder }) => BigInt(remainder)));
  expect(leftover).toBe(7n - rows.reduce((sum, row) => sum + BigInt(row['by 10']), 0n));
});
