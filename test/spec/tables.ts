import { readFileSync } from 'node:fs';

/** A row of an example's table: its cells by their column's heading. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * The table that follows `<!-- example: id -->` in a chapter.
 *
 * @param page the chapter's path below the project's root
 */
export function exampleTable(page: string, id: string): readonly TableRow[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const after = text.split(`<!-- example: ${id} -->`)[1];
  if (after === undefined) throw new Error(`${page}: there is no example ${id}`);
  const [headings, , ...rows] = after
    .trimStart()
    .split('\n\n')[0]
    .split('\n')
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i]])));
}

/** The bits of a decimal in [0, 1] in steps of 2^-32, the fraction cut off. */
export function decimalBits(decimal: string): bigint {
  const [whole, fraction = ''] = decimal.split('.');
  return (BigInt(whole + fraction) << 32n) / 10n ** BigInt(fraction.length);
}
