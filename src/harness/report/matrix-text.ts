/**
 * Several runs side by side, as text.
 *
 * @module
 */
import type { Log } from './log.ts';
import {
  cellText,
  kindOfCell,
  matrixLegend,
  matrixOf,
  type CellKind,
  type Matrix,
  type MatrixCell,
} from './matrix.ts';
import { noPaint, type Paint } from './screen.ts';
import { visible } from './text.ts';

/** How wide the text may be, and its colours. */
export interface MatrixTextOptions {
  readonly width?: number;
  readonly paint?: Paint;
}

interface Line {
  readonly name: string;
  readonly cells: readonly MatrixCell[];
  readonly isSum: boolean;
}

const longestName = 28;
const gap = 2;

/** Runs side by side: operations down, implementations across, in blocks where the text is too narrow for all. */
export function matrixText(
  logs: readonly Log[],
  { width = Infinity, paint = noPaint }: MatrixTextOptions = {},
): string {
  const matrix = matrixOf(logs);
  const lines = linesOf(matrix);
  const label = Math.max(...lines.map(({ name }) => name.length));
  const widths = matrix.columns.map(({ name }, i) =>
    Math.max(shown(name).length, ...lines.map(({ cells }) => cellText(cells[i]).length)),
  );
  const blocks = blocksOf(widths, width - label).map((columns) => {
    const head = columns.map((i) => paint.bold(shown(matrix.columns[i].name).padEnd(widths[i])));
    const rows = lines.map(({ name, cells, isSum }) => {
      const painted = columns.map((i) => colour(cells[i], paint)(cellText(cells[i]).padEnd(widths[i])));
      return [isSum ? paint.bold(name.padEnd(label)) : name.padEnd(label), ...painted]
        .join(' '.repeat(gap))
        .trimEnd();
    });
    return [[' '.repeat(label), ...head].join(' '.repeat(gap)).trimEnd(), ...rows].join('\n');
  });
  const verdicts = matrix.columns.map(({ name, verdict, succeeded: isGood }) => {
    const mark = isGood ? paint.green('✓') : paint.red('✗');
    return `${mark} ${visible(name)}: ${visible(verdict)}`;
  });
  const warnings = matrix.warnings.map((warning) => `${paint.yellow('warning:')} ${visible(warning)}`);
  return `${[...blocks, verdicts.join('\n'), [...warnings, paint.dim(matrixLegend)].join('\n')].join('\n\n')}\n`;
}

function linesOf({ areas, columns }: Matrix): readonly Line[] {
  const inAreas = areas.flatMap(({ name, cells, operations }) => [
    { name, cells, isSum: true },
    ...operations.map((row) => ({ name: `  ${row.name}`, cells: row.cells, isSum: false })),
  ]);
  return [...inAreas, { name: 'all', cells: columns.map(({ total }) => total), isSum: true }];
}

/** The indices of the columns that fit beside one another; a column too wide has a block of its own. */
function blocksOf(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let used = 0;
  for (const [i, width] of widths.entries()) {
    const last = blocks.at(-1);
    used += gap + width;
    if (last !== undefined && used <= room) last.push(i);
    else {
      blocks.push([i]);
      used = gap + width;
    }
  }
  return blocks;
}

function shown(name: string): string {
  const text = visible(name);
  return text.length <= longestName ? text : `${text.slice(0, longestName - 1)}…`;
}

function colour(cell: MatrixCell, { green, red, yellow, dim }: Paint): (text: string) => string {
  const colours: Readonly<Record<CellKind, (text: string) => string>> = {
    passed: green,
    failed: red,
    partial: yellow,
    absent: dim,
  };
  return colours[kindOfCell(cell)];
}
