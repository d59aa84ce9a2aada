import { readFileSync } from 'node:fs';

/** A row of an example's table: its cells by their column's heading. */
export type TableRow = Readonly<Record<string, string>>;

/** A table with the id that stands before it. */
export interface MarkedTable {
  readonly id: string;
  readonly rows: readonly TableRow[];
}

/** The tables of a chapter's text that follow a mark, as `<!-- example: id -->`. */
export function tablesAfter(text: string, mark: string): readonly MarkedTable[] {
  return [...text.matchAll(new RegExp(`<!-- ${mark}: (\\S+) -->\\s+((?:\\|.*\\n)+)`, 'g'))].map(
    ([, id, table]) => {
      const [headings, , ...rows] = table
        .trimEnd()
        .split('\n')
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      return {
        id,
        rows: rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]))),
      };
    },
  );
}

/**
 * The table that follows `<!-- example: id -->` in a chapter.
 *
 * @param page the chapter's path below the project's root
 */
export function exampleTable(page: string, id: string): readonly TableRow[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const found = tablesAfter(text, 'example').find((table) => table.id === id);
  if (found === undefined) throw new Error(`${page}: there is no example ${id}`);
  return found.rows;
}

/** The bits of a decimal in [0, 1] in steps of 2^-32, the fraction cut off. */
export function decimalBits(decimal: string): bigint {
  const [whole, fraction = ''] = decimal.split('.');
  return (BigInt(whole + fraction) << 32n) / 10n ** BigInt(fraction.length);
}
