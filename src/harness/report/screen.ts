/**
 * A failure as one screen: what failed, how, where first, which rule, how to see it again.
 *
 * @module
 */
import type { CaseEvent, Divergence } from '../../wire/index.ts';
import { clausePlace, firstSentence, type ClauseIndex } from '../clauses.ts';
import { clauseOf } from './log.ts';
import { listed, shellQuoted, valueText, visible, visibleLines, wrapped } from './text.ts';

/** Colours for the parts of a screen; each gives its text back where there are none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** What a screen needs to know besides the event. */
export interface ScreenContext {
  readonly clauses: ClauseIndex;
  /** The target as the user wrote it; empty for the embedded node. */
  readonly spelling: string;
  /** Columns; no line is broken where it is left out. */
  readonly width?: number;
  readonly paint?: Paint;
}

const same = (text: string): string => text;
/** No colours. */
export const noPaint: Paint = { red: same, green: same, yellow: same, bold: same, dim: same };

/** The ruleset that goes without saying. */
const primaryRuleset = '425';

/** The lines of a failure's screen. */
export function failureScreen(event: CaseEvent, context: ScreenContext): readonly string[] {
  const { paint = noPaint, width = Infinity } = context;
  const { failure } = event;
  const divergence = failure?.divergence && divergenceLines(failure.divergence, failure.path);
  return [
    ...titleLines(event, paint, width),
    ...hanging('', visible(failure?.sentence ?? 'the case failed'), width),
    ...(divergence ?? []).flatMap((line) => hanging('', line, width)),
    ...clauseLines(event, { ...context, paint, width }),
    ...(failure?.stderr ? stderrLines(failure.stderr, paint) : []),
    ...(event.known === undefined ? [] : hanging('', `known: ${visible(event.known)}`, width)),
    `  reproduce: ${visible(failure?.again ?? '') || reproduceLine(event.id, context.spelling)}`,
  ];
}

/** The command that shows a failure again. */
export function reproduceLine(id: string, spelling: string): string {
  return `taospec reproduce ${id}${spelling === '' ? '' : ` ${visible(shellQuoted(spelling))}`}`;
}

/** The first divergent stage in a sentence. */
export function divergenceSentence({ stage, agree, unavailable }: Divergence): string {
  const why = unavailable === undefined ? '' : visible(unavailable);
  if (stage !== undefined)
    return `first divergent stage: ${visible(stage)} (${agreement(agree)})${why === '' ? '' : `; ${why}`}`;
  return why === '' ? 'every stage agrees; only the output differs' : `first divergent stage unknown: ${why}`;
}

function titleLines({ id, title, ruleset }: CaseEvent, paint: Paint, width: number): readonly string[] {
  const words = visible(title) + (ruleset === primaryRuleset ? '' : ` (${ruleset})`);
  const head = `${paint.red('✗')} ${paint.bold(id)}`;
  return id.length + words.length + 5 <= width
    ? [`${head}   ${words}`]
    : [head, ...hanging('', words, width)];
}

/** The sentence, and what differs in the stage where the output says it otherwise. */
function divergenceLines(divergence: Divergence, outputPath = ''): readonly string[] {
  const sentence = divergenceSentence(divergence);
  const { path, expected, got } = divergence;
  const asInOutput = path?.replace(/^trace\b/, '') === outputPath.replace(/^output\b/, '');
  if (path === undefined || divergence.stage === undefined || asInOutput) return [sentence];
  const values = `expected ${valueText(expected, 80)}, got ${valueText(got, 80)}`;
  return [sentence, visible(`${path}: ${values}`)];
}

function agreement(agree: readonly string[]): string {
  const shown = agree.map(visible);
  if (agree.length === 0) return 'no stage comes before it';
  if (agree.length === 1) return `${shown[0]} agrees`;
  if (agree.length <= 4) return `${listed(shown)} agree`;
  return `${shown.slice(0, 3).join(', ')} and ${agree.length - 3} more agree`;
}

function clauseLines(event: CaseEvent, context: Required<ScreenContext>): readonly string[] {
  const id = clauseOf(event);
  if (id === undefined) return [];
  const clause = context.clauses.get(id);
  if (clause === undefined) return [`  ${context.paint.bold(id)}`];
  const [first, ...rest] = hanging(`${id}  `, firstSentence(clause), context.width);
  return [
    first.replace(id, context.paint.bold(id)),
    ...rest,
    `${' '.repeat(id.length + 4)}${context.paint.dim(clausePlace(clause))}`,
  ];
}

function stderrLines(stderr: string, paint: Paint): readonly string[] {
  const lines = visibleLines(stderr.trimEnd()).split('\n').slice(-4);
  return ['  the target wrote:', ...lines.map((line) => paint.dim(`    ${line}`))];
}

/** A text below its label: two spaces, the label, and the lines under one another. */
function hanging(label: string, text: string, width: number): readonly string[] {
  const room = Math.max(20, width - label.length - 2);
  const lines = Number.isFinite(room) ? wrapped(text, room) : [text];
  return lines.map((line, i) => `  ${i === 0 ? label : ' '.repeat(label.length)}${line}`);
}
