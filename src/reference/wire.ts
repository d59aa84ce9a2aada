/**
 * From wire values to the reference's and back: decimal strings ↔ fixed-point bits.
 *
 * @module
 */
import type { SparseRow } from './consensus/rows.ts';
import type { Fixed, FixedPoint } from './numbers/index.ts';
import type { Problem } from './operation.ts';

/** Decimal bits to a value of the format. */
export function bitsFromWire<T extends Fixed<string>>(format: FixedPoint<T>, bits: string): T {
  return format.fromBits(BigInt(bits));
}

/** A value's bits as a decimal string. */
export function bitsToWire(value: bigint): string {
  return value.toString();
}

/** A wire row of decimal bits to a sparse row of the format. */
export function rowFromWire<T extends Fixed<string>>(
  format: FixedPoint<T>,
  row: readonly (readonly [number, string])[],
): SparseRow<T> {
  return row.map(([uid, bits]) => [uid, bitsFromWire(format, bits)] as const);
}

/** The first entry of the rows whose uid is not below `n` or stands twice in its row. */
export function rowsProblem(
  path: string,
  rows: readonly (readonly (readonly [number, ...unknown[]])[])[],
  n: number,
): Problem | undefined {
  for (const [row, entries] of rows.entries()) {
    const seen = new Set<number>();
    for (const [at, [uid]] of entries.entries()) {
      if (uid >= n) return { path: `${path}[${row}][${at}][0]`, expected: `a uid below ${n}` };
      if (seen.has(uid)) return { path: `${path}[${row}][${at}][0]`, expected: 'each uid once in a row' };
      seen.add(uid);
    }
  }
  return undefined;
}

/** A list whose length is not that of another. */
export function lengthProblem(path: string, list: readonly unknown[], length: number): Problem | undefined {
  return list.length === length ? undefined : { path, expected: `${length} entries, one a uid` };
}
