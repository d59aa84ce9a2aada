/**
 * Two runs that show what the suite is for: a right node passes, and one that is wrong on purpose is caught.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  distance,
  failureScreen,
  readClauses,
  tallySentence,
  terminal,
  type Selection,
} from '../harness/index.ts';
import type { CaseEvent, ReportEvent } from '../wire/index.ts';
import { clauseCounts, telling } from './caught.ts';
import { conduct } from './conduct.ts';
import { beginReports, type OpenReports } from './report-files.ts';
import { table, type Screen } from './screen/index.ts';
import { exitCodes, Stop, type ExitCode } from './stop.ts';

/** What is run, and where it is told. */
export interface Demonstration {
  readonly selection: Selection;
  readonly out: Screen;
  /** The target that is wrong on purpose. */
  readonly textbook: string;
  /** Where the reports are left. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * Runs both.
 *
 * @returns 0 only where the first passes and the second is caught
 */
export async function demonstrate(given: Demonstration): Promise<ExitCode> {
  const { print, paint } = given.out;
  print(paint.bold('1  The reference node, a process of its own, over JSON-RPC'));
  const first = await runReference(given);
  if (first !== exitCodes.passed) return first;

  print(`\n${paint.bold('2  The textbook: the same operations in floating point, wrong on purpose')}`);
  const second = await catchTextbook(given);
  if (second === exitCodes.passed)
    print(
      `\n${paint.green('The reference passes and the textbook is caught.')} A suite that catches nothing shows nothing.`,
    );
  return second;
}

/** Starts the reference node and runs the suite against it. */
async function runReference({ selection, out, folder, signal }: Demonstration): Promise<ExitCode> {
  const launcher = fileURLToPath(new URL('../../bin/taospec.js', import.meta.url));
  const server = spawn(process.execPath, [launcher, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const target = await addressOf(server);
    const files = begin(folder, 'reference');
    const tell = terminal(out, {
      clauses: readClauses(),
      reports: files.paths,
      unfold: 'npx taospec run --all',
    });
    return (await conduct({ selection, target, files, tell, signal })).exitCode;
  } finally {
    server.kill();
  }
}

/** The address that the server prints once it listens. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the server has no output');
  const lines = createInterface({ input: stdout });
  const [line = ''] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [string?];
  const address = /http:[^ ;]+/.exec(line)?.[0];
  if (address === undefined) throw new Stop('the reference node does not start', exitCodes.target);
  return address;
}

/** Runs the suite against the textbook, which must fail. */
async function catchTextbook(given: Demonstration): Promise<ExitCode> {
  const { selection, out, textbook, folder, signal } = given;
  const { print, paint } = out;
  const events: ReportEvent[] = [];
  const files = begin(folder, 'textbook');
  try {
    const hear = (event: ReportEvent) => void events.push(event);
    const { tally, interrupted } = await conduct({ selection, target: textbook, files, tell: hear, signal });
    if (interrupted === true) return exitCodes.interrupted;
    const { failed, executed } = tally;
    if (failed > 0)
      print(`caught: ${failed} of the ${executed} cases that it executes fail, as this one does`);
    print(
      caughtLines(
        events.filter((event) => event.event === 'case'),
        given,
      ).join('\n'),
    );
    const far = distance();
    for (const event of events) if (event.event === 'case') far.add(event);
    print([...far.lines(), ''].join('\n'));
    print(`${tallySentence(tally)}\nreports: ${files.paths.join(', ')}`);
    if (failed > 0) return exitCodes.passed;
    print(paint.red('The textbook is not caught: the suite does not see what it is there to see.'));
    return exitCodes.failed;
  } catch (error) {
    if (!(error instanceof Stop) || error.exitCode !== exitCodes.target) throw error;
    print(paint.red(`The second half was not run, and it needs python3: ${error.message}`));
    return exitCodes.target;
  }
}

/** One failure in full, and how many there are of each clause. */
function caughtLines(cases: readonly CaseEvent[], { out, textbook }: Demonstration): readonly string[] {
  const shown = telling(cases);
  if (shown === undefined) return [];
  const { bold, dim } = out.paint;
  const clauses = readClauses();
  const width = Math.min(out.width, 100);
  const counts = clauseCounts(cases);
  const rows = counts
    .slice(0, mostClauses)
    .map(({ clause, failed, executed }) => [
      `  ${clause}`,
      `${failed} of ${executed}`,
      clauses.get(clause)?.text ?? '',
    ]);
  const columns = [
    { heading: '', paint: bold },
    { heading: '', align: 'right' as const },
    { heading: '', shrinks: true, paint: dim },
  ];
  return [
    '',
    ...failureScreen(shown, { clauses, spelling: textbook, width, paint: out.paint }),
    '',
    'Failures by clause:',
    ...table(columns, rows, width),
    ...(counts.length > mostClauses ? [`  … and ${counts.length - mostClauses} clauses more`] : []),
    '',
  ];
}

/** The most clauses that are named. */
const mostClauses = 12;

function begin(folder: string, name: string): OpenReports {
  return beginReports({ html: `${folder}/${name}.html`, log: `${folder}/${name}.jsonl` }, readClauses());
}
