/**
 * The stretch of a sparse matrix around one entry, expected and got in each cell.
 *
 * @module
 */
import { decimalOf } from './decimal.ts';
import type { Screen } from './screen.ts';
import type { Shape } from './shape.ts';
import { table } from './table.ts';

type Row = readonly (readonly [uid: number, value: unknown])[];

/** How far the window reaches to each side. */
const reach = 2;

/**
 * A window as lines; empty where the two are not matrices of sparse rows.
 *
 * @param expected the whole matrix
 * @param got      the whole matrix
 */
export function matrixWindow(
  expected: unknown,
  got: unknown,
  shape: Shape,
  screen: Screen,
): readonly string[] {
  if (!isMatrix(expected) || !isMatrix(got)) return [];
  const place = firstDifference(expected, got);
  if (place === undefined) return [];
  const of = shape.kind === 'list' && shape.of.kind === 'row' ? shape.of.of : shape;
  const size = Math.max(expected.length, ...expected.flatMap((row) => row.map(([uid]) => uid + 1)));
  const rows = around(place[0], expected.length);
  const columns = around(place[1], size);
  const cell = (row: number, column: number): string => {
    const [left, right] = [entry(expected, row, column), entry(got, row, column)];
    if (left === right) return shown(left, of);
    const decimals = [shown(left, of), shown(right, of)];
    return (decimals[0] === decimals[1] ? [left, right] : decimals).join(' ≠ ');
  };
  const { red } = screen.paint;
  const lines = table(
    [
      { heading: 'uid', align: 'right' },
      ...columns.map((uid) => ({ heading: `${uid}`, align: 'right' as const })),
    ],
    rows.map((row) => [`${row}`, ...columns.map((column) => cell(row, column))]),
  );
  return ['expected ≠ got, a row a validator', ...lines].map(
    (line) => `  ${line.replace(/\S+ ≠ \S+/g, (text) => red(text))}`,
  );
}

function isMatrix(value: unknown): value is readonly Row[] {
  const isPair = (entry: unknown) =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'number';
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isPair));
}

function firstDifference(
  expected: readonly Row[],
  got: readonly Row[],
): readonly [number, number] | undefined {
  for (const row of expected.keys()) {
    const uids = [...(expected[row] ?? []), ...(got[row] ?? [])].map(([uid]) => uid).sort((a, b) => a - b);
    const uid = uids.find((column) => entry(expected, row, column) !== entry(got, row, column));
    if (uid !== undefined) return [row, uid];
  }
  return undefined;
}

function entry(matrix: readonly Row[], row: number, column: number): string | undefined {
  const found = matrix[row]?.find(([uid]) => uid === column);
  return found === undefined ? undefined : String(found[1]);
}

function shown(value: string | undefined, of: Shape): string {
  if (value === undefined) return '·';
  return of.kind === 'fixed' && /^-?\d{1,60}$/.test(value)
    ? decimalOf(BigInt(value), of.fractionBits, 6)
    : value;
}

function around(centre: number, size: number): readonly number[] {
  const first = Math.max(0, centre - reach);
  return Array.from({ length: Math.min(size, centre + reach + 1) - first }, (_, i) => first + i);
}
