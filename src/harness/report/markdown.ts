/**
 * A run as Markdown, fit for a comment on a pull request.
 *
 * @module
 */
import type { CaseEvent } from '../../wire/index.ts';
import type { ClauseIndex } from '../clauses.ts';
import { distance } from './distance.ts';
import { foldName, foldOf } from './fold.ts';
import { areaOf, failuresOf, succeeded, targetName, type Log } from './log.ts';
import { failureScreen } from './screen.ts';
import { tallyNotes, tallySentence } from './tally.ts';
import { visible } from './text.ts';

/** What the summary needs besides the run. */
export interface MarkdownOptions {
  readonly clauses: ClauseIndex;
  /** How many failures are shown in full; 5 when left out. */
  readonly failures?: number;
}

/** A run as a summary: the verdict, the tally, a table of the operations, the first failures. */
export function markdown(log: Log, { clauses, failures = 5 }: MarkdownOptions): string {
  const failed = failuresOf(log);
  const blocks = [
    `### ${succeeded(log) ? '✓' : '✗'} ${escaped(log.verdict)}`,
    escaped(`${targetName(log.start)}, against suite ${log.start.suite.version}`),
    escaped(tallySentence(log.tally)),
    ...tallyNotes(log.tally).map(escaped),
    ...distanceOf(log.cases).map(escaped),
    ...log.notes
      .filter(({ level }) => level !== 'info')
      .map(({ level, sentence }) => `> **${level}:** ${escaped(sentence)}`),
    operationTable(log.cases),
    ...(failed.length > 0 ? [foldTable(failed)] : []),
    ...spread(failed, failures).map((event) => failureDetails(event, log, clauses)),
    ...(failed.length > failures
      ? [`${failed.length - failures} more failures are in the full report.`]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function distanceOf(cases: readonly CaseEvent[]): readonly string[] {
  const far = distance();
  for (const event of cases) far.add(event);
  return far.lines();
}

/** A row for each operation that fails, and one an area for the others. */
function operationTable(cases: readonly CaseEvent[]): string {
  const operations = [...Map.groupBy(cases, ({ operation }) => operation)];
  const isFailing = (events: readonly CaseEvent[]): boolean =>
    events.some(({ verdict }) => verdict === 'failed');
  const failing = operations.filter(([, events]) => isFailing(events));
  const others = operations.filter(([, events]) => !isFailing(events));
  const rows = [
    ...failing.map(([operation, events]) => [`\`${operation}\``, ...counts(events)]),
    ...[...Map.groupBy(others, ([operation]) => areaOf(operation))].map(([area, members]) => [
      members.length === 1
        ? `\`${members[0][0]}\``
        : `\`${area}\`, ${members.length} ${failing.length > 0 ? 'other ' : ''}operations`,
      ...counts(members.flatMap(([, events]) => events)),
    ]),
  ];
  return table(
    ['operation', 'passed', 'failed', 'unsupported', 'blocked', 'passed on outside evidence'],
    rows,
  );
}

function counts(events: readonly CaseEvent[]): readonly number[] {
  const count = (wanted: CaseEvent['verdict']): number =>
    events.filter(({ verdict }) => verdict === wanted).length;
  const outside = events.filter(({ verdict, outside }) => verdict === 'passed' && outside).length;
  return [count('passed'), count('failed'), count('unsupported'), count('blocked'), outside];
}

function foldTable(failed: readonly CaseEvent[]): string {
  const folds = [...Map.groupBy(failed, (event) => foldName(foldOf(event)))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const most = 12;
  const rows = folds
    .slice(0, most)
    .map(([name, events]) => [escaped(name), events.length, `\`${events[0].id}\``]);
  const rest = folds.slice(most).reduce((sum, [, events]) => sum + events.length, 0);
  if (rest > 0) rows.push(['others', rest, '']);
  return table(['fails', 'cases', 'as'], rows);
}

/** Failures of different kinds first. */
function spread(failed: readonly CaseEvent[], count: number): readonly CaseEvent[] {
  const first = [...Map.groupBy(failed, (event) => foldName(foldOf(event))).values()].map(([event]) => event);
  return [...new Set([...first, ...failed])].slice(0, count);
}

function failureDetails(event: CaseEvent, { start }: Log, clauses: ClauseIndex): string {
  const screen = failureScreen(event, { clauses, spelling: start.target.spelling }).join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...screen.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  const sentence = html(event.failure?.sentence ?? event.title);
  return [
    `<details><summary><code>${html(event.id)}</code> ${sentence}</summary>`,
    `${fence}text\n${screen}\n${fence}`,
    '</details>',
  ].join('\n\n');
}

function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const right = headings.map((_, i) => (rows.every((row) => typeof row[i] === 'number') ? '---:' : '---'));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(right), ...rows.map(line)].join('\n');
}

/** Text that Markdown and HTML leave as it is, and that mentions nobody. */
function escaped(text: string): string {
  const inMarkdown = visible(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, '\\$&');
  return html(inMarkdown);
}

/** Text that HTML leaves as it is, and that mentions nobody. */
function html(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]/g, '$&<!-- -->');
}
