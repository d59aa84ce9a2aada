/**
 * The tables in the pages that are made from the code, by the name that a page calls them by.
 *
 * @module
 */
import {
  changes,
  epochRulesets,
  liveEpoch,
  marks,
  operations,
  rulesets,
  type Change,
} from '../reference/index.ts';
import { eraTable } from './era-example.ts';
import { readText, type Files } from './files.ts';
import { evidenceShare, percent } from './share-of-evidence.ts';
import { isVectorFile, parseVectorFile, vectorsFolder } from './vector-file.ts';

type Table = readonly (readonly string[])[];

/** Every table, its first row the headings. */
export const tables: Readonly<Record<string, (files: Files) => Table>> = {
  operations: operationTable,
  'spec/emission/eras-state.json': eraTable,
  'src/reference/versions.ts#rulesets': rulesetTable,
  'src/reference/versions.ts#changes': changeTable,
};

/** A table in Markdown, its columns aligned. */
export function tableText(rows: Table): string {
  const widths = rows[0].map((_heading, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

function rulesetTable(): Table {
  const has = (ruleset: string) =>
    Object.entries(changes)
      .filter(([, all]) => (all as readonly string[]).includes(ruleset))
      .map(([name]) => `\`${name}\``);
  return [
    ['ruleset', 'what marks it', 'epoch of live versions', 'changes'],
    ...rulesets.map((ruleset) => {
      const live = epochRulesets.find((known) => known === ruleset);
      const epoch = live === undefined ? '' : `${liveEpoch[live].from} to ${liveEpoch[live].to}`;
      return [`\`${ruleset}\``, marks[ruleset], epoch, has(ruleset).join(', ') || 'none'];
    }),
  ];
}

function changeTable(files: Files): Table {
  const source = readText(files, 'src/reference/versions.ts');
  return [
    ['change', 'rulesets', 'what it is'],
    ...Object.keys(changes).map((name) => [
      `\`${name}\``,
      changes[name as Change].map((ruleset) => `\`${ruleset}\``).join(', '),
      commentAbove(source, name),
    ]),
  ];
}

/** The sentence that a field of a source has above it, without the clauses in brackets. */
function commentAbove(source: string, field: string): string {
  const [, said = ''] = new RegExp(`/\\*\\* ([^*]*) \\*/\\s*${field}:`).exec(source) ?? [];
  return said.replace(/ \([A-Z-]+\d+\)/, '');
}

function operationTable(files: Files): Table {
  const cases = files
    .list(vectorsFolder)
    .filter(isVectorFile)
    .flatMap((path) => {
      const file = parseVectorFile(path, readText(files, path));
      return file.cases.map((each) => ({ operation: file.operation, case: each }));
    });
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  return [
    ['operation', 'what it answers', 'rulesets', 'cases', 'outside evidence'],
    ...operations.map(({ name, title, page, rulesets: all }) => {
      const own = (byOperation.get(name) ?? []).map((each) => each.case);
      return [
        `[\`${name}\`](${page.replace(/^spec\//, '')})`,
        title.replaceAll('|', '\\|'),
        all.join(', '),
        own.length.toString(),
        percent(evidenceShare(own)),
      ];
    }),
  ];
}
