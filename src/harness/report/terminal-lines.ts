/**
 * The lines of the terminal report, as text.
 *
 * @module
 */
import type { CaseEvent, EndEvent, NoteEvent, StartEvent } from '../../wire/index.ts';
import { foldName, type Fold } from './fold.ts';
import { targetName } from './log.ts';
import { divergenceSentence, type Paint } from './screen.ts';
import { skippedSentence, type Skipped } from './skipped.ts';
import { tallyNotes, tallySentence } from './tally.ts';
import { counted, visible } from './text.ts';

/** What is run against what. */
export function headLine(start: StartEvent, paint: Paint): string {
  const { target, suite, declared, selection } = start;
  const name = targetName(start);
  const spelling = target.spelling === '' || target.spelling === name ? '' : ` at ${target.spelling}`;
  const profile = selection.profile === undefined ? '' : `, profile ${selection.profile.name}`;
  const { index, count } = selection.shard ?? { index: 1, count: 1 };
  const shard = count === 1 ? '' : `, shard ${index} of ${count}`;
  const against = visible(`${name}${spelling}`);
  const version = visible(`(suite ${suite.version}, ${suite.digest.slice(0, 10)})`);
  return `${counted(declared, 'case')} against ${paint.bold(against)}${visible(profile)}${shard} ${paint.dim(version)}`;
}

/** Something to tell that is not a verdict. */
export function noteLine({ level, sentence }: NoteEvent, paint: Paint): string {
  const text = visible(sentence);
  if (level === 'info') return text;
  return level === 'warning' ? `${paint.yellow('warning:')} ${text}` : `${paint.red('error:')} ${text}`;
}

/** Whether a failure says nothing that the one before it did not: the same case under another ruleset. */
export function isRepeated(event: CaseEvent, before: CaseEvent | undefined): boolean {
  return before?.id === event.id && essence(before) === essence(event);
}

/** The same failure under another ruleset. */
export function repeatedLine({ id, ruleset }: CaseEvent, paint: Paint): string {
  return `${paint.red('✗')} ${paint.bold(id)}   the same under ${ruleset}`;
}

/** Where the failures begin that are only counted. */
export function announcement(fold: Pick<Fold, 'clause' | 'at'>, paint: Paint): string {
  return paint.dim(`  more of ${visible(foldName(fold))} will be counted, not printed`);
}

/** What was counted and not printed, and how to see it. */
export function hiddenLines(folds: readonly Fold[], see: string, paint: Paint): readonly string[] {
  const hidden = folds.filter((fold) => fold.hidden > 0);
  if (hidden.length === 0) return [];
  return [
    ...hidden.map((fold) => `${paint.red('✗')} ${fold.hidden} more of ${visible(foldName(fold))}`),
    `  ${see}`,
    '',
  ];
}

/** The cases that were not executed, and why. */
export function skippedLines(skipped: readonly Skipped[], paint: Paint): readonly string[] {
  const most = 8;
  const lines = skipped.slice(0, most).map((each) => `${paint.yellow('–')} ${skippedSentence(each)}`);
  const rest = skipped.slice(most).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) lines.push(`${paint.yellow('–')} ${counted(rest, 'case')} more, for other reasons`);
  return lines.length > 0 ? [...lines, ''] : [];
}

/** The verdict, the tally, and where the reports lie. */
export function lastLines(end: EndEvent, reports: readonly string[], paint: Paint): readonly string[] {
  const colour = end.exitCode === 0 ? paint.green : paint.red;
  return [
    ...tallyNotes(end.tally),
    paint.bold(colour(visible(end.verdict))),
    tallySentence(end.tally),
    ...(reports.length > 0 ? [`${reports.length === 1 ? 'report' : 'reports'}: ${reports.join(', ')}`] : []),
  ];
}

function essence({ failure }: CaseEvent): string {
  return JSON.stringify([failure?.sentence, failure?.divergence && divergenceSentence(failure.divergence)]);
}
