/**
 * The fields of an input, an output or a trace as tables: lists side by side, matrices as matrices.
 *
 * @module
 */
import { decimalOf } from './decimal.ts';
import { matrix } from './matrix.ts';
import type { Screen } from './screen.ts';
import { fieldOf, type Shape } from './shape.ts';
import { table, type Column } from './table.ts';
import { cut } from './text.ts';

/** A value with its name and what it is. */
export interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly shape: Shape;
}

type Kind = 'scalar' | 'list' | 'matrix' | 'other';

/** The most rows that a table has. */
const most = 16;

/** The fields of an object, with the shapes that its schema gives them. */
export function fieldsOf(value: Readonly<Record<string, unknown>>, shape: Shape): readonly Field[] {
  return Object.entries(value).map(([name, field]) => ({ name, value: field, shape: fieldOf(shape, name) }));
}

/** Fields as lines, in their order; neighbours of one kind share a table. */
export function values(fields: readonly Field[], screen: Screen): readonly string[] {
  const groups: Field[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && together(last[0], field)) last.push(field);
    else groups.push([field]);
  }
  return groups.flatMap((group, i) => [...(i === 0 ? [] : ['']), ...groupLines(group, screen)]);
}

/** A scalar as its bits and, where it is fixed-point, its decimal. */
export function scalar(value: unknown, shape: Shape): readonly [bits: string, decimal: string] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const isBits = shape.kind === 'fixed' && typeof value === 'string' && /^-?\d{1,60}$/.test(value);
  return [text, isBits ? decimalOf(BigInt(value), shape.fractionBits) : ''];
}

function together(a: Field, b: Field): boolean {
  const kind = kindOf(a);
  if (kind !== kindOf(b) || kind === 'matrix' || kind === 'other') return false;
  return kind === 'scalar' || (a.value as unknown[]).length === (b.value as unknown[]).length;
}

function kindOf({ value, shape }: Field): Kind {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? 'other' : 'scalar';
  if (shape.kind === 'list' && shape.of.kind === 'row') return 'matrix';
  return value.every((item) => typeof item !== 'object' || item === null) ? 'list' : 'other';
}

function groupLines(group: readonly Field[], screen: Screen): readonly string[] {
  const [first] = group;
  switch (kindOf(first)) {
    case 'scalar':
      return table(
        [{ heading: '' }, { heading: '', shrinks: true }, { heading: '', paint: screen.paint.dim }],
        group.map(({ name, value, shape }) => [name, ...scalar(value, shape)]),
        screen.width - 2,
      );
    case 'list':
      return lists(group, screen);
    case 'matrix':
      return matrix(first, screen);
    case 'other':
      return [first.name, `  ${cut(JSON.stringify(first.value), Math.min(screen.width, 400) - 4)}`];
  }
}

interface Cells {
  readonly column: Column;
  readonly cells: readonly string[];
}

function lists(group: readonly Field[], screen: Screen): readonly string[] {
  const length = (group[0].value as unknown[]).length;
  if (length === 0) return [`${group.map(({ name }) => name).join(', ')}  (no entries)`];
  const { shape } = group[0];
  const uids = {
    column: { heading: shape.kind === 'list' && shape.perUid ? 'uid' : '#', align: 'right' as const },
    cells: [...Array(Math.min(length, most)).keys()].map(String),
  };
  const more = length > most ? [`  … and ${length - most} more; --json shows them all`] : [];

  const tables: Cells[][] = [];
  for (const field of group) {
    const last = tables.at(-1);
    const own = cellsOf(field, screen);
    if (last !== undefined && widthOf([...last, ...own]) <= screen.width - 2) last.push(...own);
    else tables.push([uids, ...own]);
  }
  return tables.flatMap((columns, at) => [
    ...(at === 0 ? [] : ['']),
    ...table(
      columns.map(({ column }) => column),
      uids.cells.map((_, row) => columns.map(({ cells }) => cells[row])),
    ),
    ...more,
  ]);
}

/** A list as a column of bits and, where they are fixed-point, a column of decimals. */
function cellsOf({ name, value, shape }: Field, screen: Screen): readonly Cells[] {
  const of = shape.kind === 'list' ? shape.of : shape;
  const cells = (value as unknown[]).slice(0, most).map((item) => scalar(item, of));
  const bits: Cells = { column: { heading: name, align: 'right' }, cells: cells.map(([text]) => text) };
  if (of.kind !== 'fixed') return [bits];
  return [
    bits,
    { column: { heading: of.format, paint: screen.paint.dim }, cells: cells.map(([, text]) => text) },
  ];
}

function widthOf(columns: readonly Cells[]): number {
  return columns.reduce((sum, { column, cells }) => {
    return sum + 2 + Math.max(column.heading.length, ...cells.map((cell) => cell.length));
  }, -2);
}
