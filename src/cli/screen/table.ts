import { columns, cut } from './text.ts';

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Which side its cells lean to; left when absent. */
  readonly align?: 'left' | 'right';
  /** Whether it gives way when room is short. */
  readonly shrinks?: boolean;
  /** Colours its cells. */
  readonly paint?: (text: string) => string;
}

/**
 * A table as lines: the headings, then the rows, two spaces between the columns.
 *
 * @param width a column that shrinks is cut until the lines fit
 */
export function table(
  headings: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Infinity,
): readonly string[] {
  const wide = headings.map(({ heading }, i) =>
    Math.max(columns(heading), ...rows.map((row) => columns(row[i]))),
  );
  const over = wide.reduce((sum, w) => sum + w + 2, -2) - width;
  const giving = headings.findIndex(({ shrinks }) => shrinks);
  if (over > 0 && giving >= 0) wide[giving] = Math.max(8, wide[giving] - over);

  const plain = (text: string) => text;
  const line = (cells: readonly string[], painted: boolean) =>
    cells
      .map((cell, i) => {
        const { align = 'left', paint = plain } = headings[i];
        const padded = pad(cut(cell, wide[i]), wide[i], align);
        const ended = i === cells.length - 1 ? padded.trimEnd() : padded;
        return painted ? paint(ended) : ended;
      })
      .join('  ')
      .trimEnd();
  const named = headings.some(({ heading }) => heading !== '');
  const first = named
    ? [
        line(
          headings.map(({ heading }) => heading),
          false,
        ),
      ]
    : [];
  return [...first, ...rows.map((row) => line(row, true))];
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)));
  return align === 'right' ? space + text : text + space;
}
