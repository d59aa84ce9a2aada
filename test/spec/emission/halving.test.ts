import { expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { act } from '../../cli/act.ts';
import { exampleTable } from '../tables.ts';

test('the table of all halvings is the schedule from 0', () => {
  const nothing = 0n as numbers.Rao;
  const { halvings } = emission.schedule({ issuance: nothing, recycled: nothing });
  const rows = exampleTable('spec/emission/halving.md', 'halving').map((row) =>
    Object.values(row).map(BigInt),
  );
  expect(rows).toEqual(
    halvings.map((each) => [BigInt(each.halving), each.threshold, each.emission, each.blocksFromBegin]),
  );
});

test('the days of the chapter are those that the command tells', async () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  for (const row of exampleTable('spec/emission/halving.md', 'halving-days')) {
    const { 'recycled a day': recycled, ...days } = row;
    const amount = recycled === 'nothing' ? '0' : recycled.replace(/ TAO|,/g, '');
    const { out } = await act(['emission', 'schedule', '--recycled', amount, '--json']);
    const { rows } = JSON.parse(out) as { rows: { halving: number; date: string }[] };
    const told = [2, 3, 4].map((halving) => {
      const [year, month, day] = rows.find((each) => each.halving === halving)?.date.split('-') ?? [];
      return year === undefined ? 'never' : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
    });
    expect(Object.values(days)).toEqual(told);
  }
});
