/**
 * One step of the whole test: a command, how it is counted, what is shown of it.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many things passed, failed and were left out. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A step as the list in `run.ts` has it. */
export interface Step {
  /** What is looked at, in two or three words. */
  readonly name: string;
  readonly command: readonly string[];
  /** The file that the command writes its report to; without it, its standard output is the report. */
  readonly report?: string;
  /** The count, from the report; without it, a step counts as one. */
  readonly count?: (report: string) => Count;
}

/** A step that ran. */
export interface Ran {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
  /** What it printed, standard output and error as they came. */
  readonly output: string;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** The environment of a step, in which the project's own Node and tools come first, as in an npm script. */
export function environment(): NodeJS.ProcessEnv {
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, NO_COLOR: '1' };
}

/** Runs a step to its end. A command that fails counts at least one failure, whatever it printed. */
export async function perform(step: Step): Promise<Ran> {
  const started = performance.now();
  if (step.report !== undefined) rmSync(root + step.report, { force: true });
  const { code, stdout, output } = await execute(step.command);
  const report = step.report === undefined ? stdout : readReport(step.report);
  const count = counted(step, report, code === 0);
  return { step, count, seconds: (performance.now() - started) / 1000, output };
}

function readReport(path: string): string {
  try {
    return readFileSync(root + path, 'utf8');
  } catch {
    return '';
  }
}

function counted(step: Step, report: string, succeeded: boolean): Count {
  const one = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  if (step.count === undefined) return one;
  try {
    const count = step.count(report);
    const silent = count.failed === 0 && (!succeeded || count.passed === 0);
    return silent ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function execute([program, ...args]: readonly string[]): Promise<{
  code: number | null;
  stdout: string;
  output: string;
}> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, output }));
  });
}

/** The line of a step that ran. */
export function lineOf({ step, count, seconds }: Ran): string {
  const sign = count.failed === 0 ? '✓' : '✗';
  const counts = step.count === undefined ? '' : `  ${spell(count)}`;
  return `${sign} ${step.name.padEnd(24)}${seconds.toFixed(1).padStart(6)} s${counts}`;
}

/** `N passed, N failed`, and what was skipped where something was. */
export function spell({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The sum of counts. */
export function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
