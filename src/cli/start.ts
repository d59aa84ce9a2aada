/**
 * `npm start`: the reference node passes the suite over JSON-RPC, and a node that is wrong on purpose is caught.
 *
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  failureScreen,
  loadSuite,
  readClauses,
  select,
  tallySentence,
  terminal,
  type Selection,
} from '../harness/index.ts';
import type { CaseEvent, ReportEvent } from '../wire/index.ts';
import { clauseCounts, telling } from './caught.ts';
import { tell } from './fault.ts';
import { interruption } from './interruption.ts';
import { conduct } from './conduct.ts';
import { beginReports } from './report-files.ts';
import { screenOf, table } from './screen/index.ts';
import { exitCodes, Stop, type ExitCode } from './stop.ts';

const out = screenOf(process.stdout, process.env);
const err = screenOf(process.stderr, process.env);
const { bold, dim, green, red } = out.paint;
const textbook = 'stdio:python3 adapters/python/textbook.py';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const clauses = readClauses();
const interrupted = interruption();
try {
  process.exitCode = await start(select(loadSuite()));
} catch (error) {
  process.exitCode = tell(error, err, (process.env.TAOSPEC_DEBUG ?? '') !== '');
} finally {
  interrupted.release();
}

async function start(selection: Selection): Promise<ExitCode> {
  out.print(bold('1  The reference node, a process of its own, over JSON-RPC'));
  const first = await reference(selection);
  if (first !== exitCodes.passed) return first;

  out.print(`\n${bold('2  The textbook: the same operations in floating point, wrong on purpose')}`);
  const second = await caught(selection);
  if (second === exitCodes.passed)
    out.print(
      `\n${green('The reference passes and the textbook is caught: the suite sees what it is there to see.')}`,
    );
  return second;
}

/** Starts the reference node as a process of its own and runs the suite against it. */
async function reference(selection: Selection): Promise<ExitCode> {
  const launcher = fileURLToPath(new URL('../../bin/taospec.js', import.meta.url));
  const server = spawn(process.execPath, [launcher, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const files = beginReports(reports('reference'), clauses);
    const { exitCode } = await conduct({
      selection,
      target: await addressOf(server),
      files,
      tell: terminal(out, { clauses, reports: files.paths, unfold: 'npx taospec run --all' }),
      signal: interrupted.signal,
    });
    return exitCode;
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

/** Runs the textbook, which must fail. */
async function caught(selection: Selection): Promise<ExitCode> {
  const events: ReportEvent[] = [];
  const files = beginReports(reports('textbook'), clauses);
  try {
    const { signal } = interrupted;
    const hear = (event: ReportEvent) => void events.push(event);
    const end = await conduct({ selection, target: textbook, files, tell: hear, signal });
    if (end.interrupted === true) return exitCodes.interrupted;
    const { failed, executed } = end.tally;
    if (failed > 0)
      out.print(`caught: ${failed} of the ${executed} cases that it executes fail, as this one`);
    out.print(caughtLines(events.filter((event) => event.event === 'case')).join('\n'));
    out.print(`${tallySentence(end.tally)}\nreports: ${files.paths.join(', ')}`);
    if (failed > 0) return exitCodes.passed;
    out.print(red('The textbook is not caught: the suite does not see what it is there to see.'));
    return exitCodes.failed;
  } catch (error) {
    if (!(error instanceof Stop) || error.exitCode !== exitCodes.target) throw error;
    out.print(red(`The second half was not run, and it needs python3: ${error.message}`));
    return exitCodes.target;
  }
}

/** One failure in full, and how many there are of each clause. */
function caughtLines(cases: readonly CaseEvent[]): readonly string[] {
  const shown = telling(cases);
  if (shown === undefined) return [];
  const width = Math.min(out.width, 100);
  const counts = clauseCounts(cases).map(({ clause, failed, executed }) => [
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
    ...table(columns, counts, width),
    '',
  ];
}

function reports(name: string): { readonly html: string; readonly log: string } {
  return { html: `reports/${name}.html`, log: `reports/${name}.jsonl` };
}
