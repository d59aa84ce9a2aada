import { expect, test } from 'vitest';
import { table } from '../../../src/cli/screen/table.ts';

test('cells stand under their headings', () => {
  expect(
    table(
      [{ heading: 'uid', align: 'right' }, { heading: 'weight' }],
      [
        ['0', 'a'],
        ['10', 'bcd'],
      ],
    ),
  ).toEqual(['uid  weight', '  0  a', ' 10  bcd']);
});

test('without headings there is no first line', () => {
  expect(table([{ heading: '' }, { heading: '' }], [['a', 'b']])).toEqual(['a  b']);
});

test('the column that shrinks is cut until the lines fit', () => {
  const lines = table(
    [{ heading: '' }, { heading: '', shrinks: true }],
    [['id', 'a long title that goes on']],
    20,
  );
  expect(lines).toEqual(['id  a long title th…']);
});

test('colour does not count as width', () => {
  const blue = (text: string) => `\u001b[34m${text}\u001b[39m`;
  expect(table([{ heading: 'a', paint: blue }, { heading: 'b' }], [['x', 'y']])).toEqual([
    'a  b',
    `${blue('x')}  y`,
  ]);
});
