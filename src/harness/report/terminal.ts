/**
 * A run on a terminal or in a log of lines, as it goes.
 *
 * @module
 */
import picocolors from 'picocolors';
import type { CaseEvent, ReportEvent, StartEvent } from '../../wire/index.ts';
import type { ClauseIndex } from '../clauses.ts';
import { distance } from './distance.ts';
import { folder, foldOf } from './fold.ts';
import { liveLine } from './live-line.ts';
import { failureScreen, type Paint } from './screen.ts';
import { skippedCounter } from './skipped.ts';
import * as lines from './terminal-lines.ts';

/** Where the text goes. */
export interface TerminalScreen {
  readonly write: (text: string) => void;
  /** Columns; no limit where the text goes to a file. */
  readonly width: number;
  /** Whether a person looks on, so that a line may move. */
  readonly isTerminal: boolean;
  /** Colours; left out, they follow `NO_COLOR`, `FORCE_COLOR` and the process's terminal. */
  readonly paint?: Paint;
}

/** What the report needs besides the events. */
export interface TerminalOptions {
  readonly clauses: ClauseIndex;
  /** How many failures of the same clause and stage are shown before the rest is counted; 3 when left out. */
  readonly fold?: number;
  /** The command or option that shows the failures that were only counted. */
  readonly unfold?: string;
  /** The paths of the reports that the run leaves. */
  readonly reports?: readonly string[];
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** The live line moves at most this often, in milliseconds. */
const pace = 100;

/** A shorter run needs no plain lines of progress. */
const longRun = 200;

/**
 * A reporter for events as they come; it keeps counts, not events.
 *
 * Failures are printed at once. On a terminal a line below them shows progress and rate; elsewhere a plain
 * line tells of every tenth of a long run. The last lines are the verdict, the tally, and where the reports
 * lie.
 */
export function terminal(screen: TerminalScreen, options: TerminalOptions): (event: ReportEvent) => void {
  const { width, isTerminal, paint = picocolors } = screen;
  const { clauses, fold = 3, unfold, reports = [], now = () => performance.now() } = options;
  const folds = folder(fold);
  const skipped = skippedCounter();
  const far = distance();
  let start: StartEvent | undefined;
  let began = now();
  let moved = -Infinity;
  let done = 0;
  let failed = 0;
  let shown: CaseEvent | undefined;
  let hasLiveLine = false;

  const print = (...texts: readonly string[]): void => {
    if (hasLiveLine) screen.write('\r\u001b[2K');
    hasLiveLine = false;
    screen.write(texts.map((text) => `${text}\n`).join(''));
  };

  const fail = (event: CaseEvent): void => {
    failed += 1;
    const showing = folds.add(event);
    if (showing === 'announce') print(lines.announcement(foldOf(event), paint), '');
    if (showing !== 'show') return;
    if (lines.isRepeated(event, shown)) print(lines.repeatedLine(event, paint), '');
    else
      print(...failureScreen(event, { clauses, spelling: start?.target.spelling ?? '', width, paint }), '');
    shown = event;
  };

  const moveLiveLine = (operation: string, declared: number): void => {
    const time = now();
    if (time - moved < pace) return;
    moved = time;
    const progress = { done, declared, failed, millis: time - began, operation };
    screen.write(`${hasLiveLine ? '\r\u001b[2K' : ''}${liveLine(progress, width, paint)}`);
    hasLiveLine = true;
  };

  const tellProgress = (declared: number): void => {
    if (declared < longRun || done >= declared || done % Math.ceil(declared / 10) !== 0) return;
    print(`${done} of ${declared} done, ${failed} failed`);
  };

  const tellCase = (event: CaseEvent): void => {
    done += 1;
    skipped.add(event);
    far.add(event);
    if (event.verdict === 'failed') fail(event);
    const declared = start?.declared ?? done;
    if (isTerminal) moveLiveLine(event.operation, declared);
    else tellProgress(declared);
  };

  return (event) => {
    if (event.event === 'start') {
      start = event;
      began = now();
      print(lines.headLine(event, paint), '');
    }
    if (event.event === 'case') tellCase(event);
    if (event.event === 'note') print(lines.noteLine(event, paint));
    if (event.event === 'end') {
      const see = howToSee(unfold, reports);
      print(
        ...lines.skippedLines(skipped.all(), paint),
        ...lines.hiddenLines(folds.folds(), see, paint),
        ...far.lines(),
        ...lines.lastLines(event, reports, paint),
      );
    }
  };
}

function howToSee(unfold: string | undefined, reports: readonly string[]): string {
  if (unfold !== undefined) return `see them: ${unfold}`;
  return reports.length > 0 ? `see them in ${reports[0]}` : 'see them in a report of the run';
}
