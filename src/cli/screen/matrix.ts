/**
 * A sparse matrix as a table where it is small, else as its rows.
 *
 * @module
 */
import { decimalOf } from './decimal.ts';
import type { Screen } from './screen.ts';
import type { Shape } from './shape.ts';
import { table } from './table.ts';
import { cut } from './text.ts';

type Row = readonly (readonly [uid: number, value: unknown])[];

/** The most rows and columns of a matrix that is shown as a table. */
const most = 12;

/** A matrix with its name: decimals in a table, a dot for an absent entry, and each row's bits to copy. */
export function matrix(
  { name, value, shape }: { readonly name: string; readonly value: unknown; readonly shape: Shape },
  { paint, width }: Screen,
): readonly string[] {
  const rows = value as readonly Row[];
  const of = shape.kind === 'list' && shape.of.kind === 'row' ? shape.of.of : shape;
  const size = Math.max(rows.length, ...rows.flatMap((row) => row.map(([uid]) => uid + 1)));
  const room = Math.min(width, 100) - 4;
  const written = rows
    .slice(0, most)
    .map((row, uid) => `  ${String(uid).padStart(3)}  ${paint.dim(cut(JSON.stringify(row), room - 6))}`);
  const rest = rows.length > most ? [`  … and ${rows.length - most} more rows; --json shows them all`] : [];
  const grid = size <= most ? decimals(rows, size, of) : [];
  const drawn = grid.length > 0 && grid.every((line) => line.length <= room);
  return [
    `${name}  ${paint.dim(`${rows.length} rows, a row a uid`)}`,
    ...(drawn ? grid.map((line) => `  ${line}`) : []),
    ...(drawn ? ['', '  bits, as stored'] : []),
    ...written,
    ...rest,
  ];
}

function decimals(rows: readonly Row[], size: number, of: Shape): readonly string[] {
  const uids = [...Array(size).keys()];
  const cell = (row: Row, uid: number): string => {
    const entry = row.find(([target]) => target === uid);
    if (entry === undefined) return '·';
    return of.kind === 'fixed' ? decimalOf(BigInt(String(entry[1])), of.fractionBits, 6) : String(entry[1]);
  };
  return table(
    [
      { heading: 'uid', align: 'right' },
      ...uids.map((uid) => ({ heading: `${uid}`, align: 'right' as const })),
    ],
    rows.map((row, uid) => [`${uid}`, ...uids.map((target) => cell(row, target))]),
  );
}
