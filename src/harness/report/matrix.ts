/**
 * Several runs side by side: implementations across, operations down.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import { areaOf, succeeded, targetName, type Log } from './log.ts';

/** What came of an operation's cases, or of several operations', against one implementation. */
export interface MatrixCell {
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
  readonly blocked: number;
  readonly total: number;
}

/** A cell in a word: all passed, some failed, some not executed, none in the log. */
export type CellKind = 'passed' | 'failed' | 'partial' | 'absent';

/** One run. */
export interface MatrixColumn {
  /** The implementation; with its spelling where two have the same name. */
  readonly name: string;
  readonly language?: string;
  readonly spelling: string;
  readonly verdict: string;
  readonly succeeded: boolean;
  readonly suite: string;
  readonly total: MatrixCell;
}

/** A line of cells, one a column. */
export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly MatrixCell[];
}

/** The operations of one area by the rest of their names, and their sum. */
export interface MatrixArea extends MatrixRow {
  readonly operations: readonly MatrixRow[];
}

/** Runs side by side. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly areas: readonly MatrixArea[];
  /** Why the runs may not be compared cell by cell. */
  readonly warnings: readonly string[];
}

/** Puts runs side by side, the operations in the order of the logs. */
export function matrixOf(logs: readonly Log[]): Matrix {
  const operations = [...new Set(logs.flatMap(({ cases }) => cases.map(({ operation }) => operation)))];
  const byOperation = logs.map(({ cases }) => Map.groupBy(cases, ({ operation }) => operation));
  const row = (name: string, wanted: readonly string[]): MatrixRow => ({
    name,
    cells: byOperation.map((groups) => cellOf(wanted.flatMap((operation) => groups.get(operation) ?? []))),
  });
  const areas = [...Map.groupBy(operations, areaOf)].map(([area, names]) => ({
    ...row(area, names),
    operations: names.map((name) => row(name.slice(area.length + 1), [name])),
  }));
  return { columns: logs.map((log) => columnOf(log, logs)), areas, warnings: warningsOf(logs) };
}

/** A cell in a word. */
export function kindOfCell({ passed, failed, total }: MatrixCell): CellKind {
  if (total === 0) return 'absent';
  if (failed > 0) return 'failed';
  return passed === total ? 'passed' : 'partial';
}

/** A cell as it is shown, as `✓ 64` or `✗ 61/64`. */
export function cellText(cell: MatrixCell): string {
  const { passed, total } = cell;
  switch (kindOfCell(cell)) {
    case 'passed':
      return `✓ ${total}`;
    case 'failed':
      return `✗ ${passed}/${total}`;
    case 'partial':
      return `– ${passed}/${total}`;
    case 'absent':
      return '·';
  }
}

/** A cell in words. */
export function cellWords({ passed, failed, unsupported, blocked, total }: MatrixCell): string {
  if (total === 0) return 'not in the log';
  const parts = Object.entries({ passed, failed, unsupported, blocked }).filter(([, count]) => count > 0);
  return parts.map(([name, count]) => `${count} ${name}`).join(', ');
}

/** What the marks of the cells mean. */
export const matrixLegend =
  '✓ all passed, ✗ passed of all where some failed, – passed of all where some were not executed, · not in the log';

function columnOf(log: Log, logs: readonly Log[]): MatrixColumn {
  const { start, cases, verdict } = log;
  const { spelling, describe } = start.target;
  const name = targetName(start);
  const isShared = logs.filter((other) => targetName(other.start) === name).length > 1;
  const language = describe?.implementation.language;
  return {
    name: isShared && spelling !== '' && spelling !== name ? `${name} (${spelling})` : name,
    ...(language !== undefined && { language }),
    spelling,
    verdict,
    succeeded: succeeded(log),
    suite: `${start.suite.version} ${start.suite.digest}`,
    total: cellOf(cases),
  };
}

function cellOf(cases: readonly CaseEvent[]): MatrixCell {
  const count = (wanted: CaseEvent['verdict']): number =>
    cases.filter(({ verdict }) => verdict === wanted).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    unsupported: count('unsupported'),
    blocked: count('blocked'),
    total: cases.length,
  };
}

function warningsOf(logs: readonly Log[]): readonly string[] {
  const suites = new Set(logs.map(({ start }) => start.suite.digest));
  const selections = new Set(logs.map(({ start }) => JSON.stringify(start.selection)));
  const cut = logs.filter(({ end }) => end === undefined);
  return [
    ...(suites.size > 1
      ? [`the logs are of ${suites.size} different suites, so a cell may count different cases`]
      : []),
    ...(selections.size > 1
      ? ['the logs are of different selections, so a cell may count different cases']
      : []),
    ...cut.map(({ start }) => `the log of ${targetName(start)} has no end`),
  ];
}
