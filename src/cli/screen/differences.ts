/**
 * Expected and got side by side, around the place where they differ first.
 *
 * @module
 */
import { comparison, visible, type Differing } from '../../harness/index.ts';
import type { CaseEvent } from '../../wire/index.ts';
import type { Screen } from './screen.ts';
import { table } from './table.ts';

/** A failure's place as a table: each entry around it, expected and got, the ones that differ marked. */
export function sideBySide(
  event: CaseEvent,
  differing: Differing,
  { width, paint }: Screen,
): readonly string[] {
  const found = comparison(event, differing);
  if (found === undefined) return [];
  const { path, stretch, delta, rows } = found;
  const hasDecimals = rows.some(([, , expected, , got]) => expected !== null || got !== null);
  const lines = table(
    [
      { heading: '' },
      { heading: 'at' },
      { heading: 'expected', align: 'right' },
      ...(hasDecimals ? [{ heading: '', paint: paint.dim }] : []),
      { heading: 'got', align: 'right' as const, shrinks: true },
      ...(hasDecimals ? [{ heading: '', paint: paint.dim }] : []),
    ],
    rows.map(([at, expected, expectedDecimal, got, gotDecimal, differs]) => [
      differs === 1 ? '✗' : ' ',
      visible(at),
      expected ?? 'nothing',
      ...(hasDecimals ? [expectedDecimal ?? ''] : []),
      visible(got ?? 'nothing'),
      ...(hasDecimals ? [gotDecimal ?? ''] : []),
    ]),
    width - 2,
  );
  const [headings, ...rest] = lines;
  const marked = rest.map((line, i) => (rows[i][5] === 1 ? line.replace('✗', paint.red('✗')) : line));
  return [
    `${paint.bold(visible(path))}${stretch}`,
    ...[headings, ...marked].map((line) => `  ${line}`),
    ...(delta === undefined ? [] : [`  ${delta}`]),
  ];
}
