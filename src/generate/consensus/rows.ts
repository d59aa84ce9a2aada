/**
 * Vectors and sparse rows as a generator's author writes them, and as the wire carries them.
 *
 * @module
 */

/** A sparse row, its entries in the order stored. */
export type Row = readonly (readonly [uid: number, value: bigint])[];

/** Values as decimal strings. */
export function wireValues(values: readonly bigint[]): string[] {
  return values.map(String);
}

/** Sparse rows with their values as decimal strings. */
export function wireRows(rows: readonly Row[]): [number, string][][] {
  return rows.map((row) => row.map(([uid, value]) => [uid, value.toString()]));
}

/** One row for uid 0, and empty ones up to `uids`. */
export function firstRow(row: Row, uids: number): readonly Row[] {
  return [row, ...Array.from({ length: uids - 1 }, (): Row => [])];
}
