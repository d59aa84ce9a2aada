import { Option, type Command } from 'commander';
import { labelled, table, wrap, type Column, type Screen } from '../../screen/index.ts';
import type { Session } from '../../verb.ts';
import { writeWhole } from '../../whole-file.ts';

/** The options that say how it is told. */
export interface ToldOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly svg?: string;
}

/** What is told: a table, the same as JSON, the same as a picture. */
export interface Told {
  readonly columns: readonly (Column & { readonly key: string })[];
  /** The names of the values, where there are more than columns. */
  readonly keys?: readonly string[];
  /** Cells as a person reads them. */
  readonly rows: readonly (readonly string[])[];
  /** Cells as a program reads them. */
  readonly values: readonly (readonly (string | number)[])[];
  /** What else is said below the table. */
  readonly notes: readonly string[];
  /** What is assumed, each in a sentence. */
  readonly assumed: readonly string[];
  /** What JSON has besides. */
  readonly more?: Readonly<Record<string, string | number>>;
  readonly picture: () => string;
}

/** Adds the options. */
export function toldOptions(command: Command): Command {
  return command
    .addOption(new Option('--json', 'one JSON object').conflicts('csv'))
    .option('--csv', 'comma-separated values, amounts in rao')
    .option('--svg <file>', 'draw a picture too');
}

/** Prints what is told as the options ask for it. */
export function tell({ out, err }: Session, told: Told, { json, csv, svg }: ToldOptions): void {
  if (svg !== undefined) writeWhole(svg, told.picture());
  const keys = told.keys ?? told.columns.map(({ key }) => key);
  if (json === true) {
    const rows = told.values.map((row) => Object.fromEntries(row.map((value, i) => [keys[i], value])));
    out.print(JSON.stringify({ assumed: told.assumed, ...told.more, rows }));
  } else if (csv === true) {
    for (const row of [keys, ...told.values]) out.print(row.map(csvCell).join(','));
    printAssumed(told, err);
  } else {
    for (const line of table(told.columns, told.rows, out.width)) out.print(line);
    out.print();
    for (const note of told.notes) for (const line of wrap(note, Math.min(out.width, 100))) out.print(line);
    printAssumed(told, out);
  }
}

function printAssumed({ assumed }: Told, screen: Screen): void {
  for (const sentence of assumed)
    for (const line of labelled('assumed', sentence, screen.width, screen.paint.dim)) screen.print(line);
}

function csvCell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
