/**
 * What the user is told when something goes wrong: a sentence, never a stack trace.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { Screen } from './screen/index.ts';
import { exitCodes, Stop, type ExitCode } from './stop.ts';

/** Says why the command ends, and gives the exit code. */
export function tell(error: unknown, screen: Screen, debug: boolean): ExitCode {
  const { red } = screen.paint;
  if (debug && error instanceof Error) screen.print(error.stack);
  if (error instanceof Stop) {
    screen.print(`${red('taospec:')} ${error.message}`);
    return error.exitCode;
  }
  screen.print(`${red('taospec:')} this is a fault of taospec: ${oneLine(error)}; ${whereToReport()}`);
  return exitCodes.suite;
}

/** The first line of what an error says. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0].replace(/[.;:]$/, '') || 'it does not know why';
}

function whereToReport(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { bugs } = JSON.parse(readFileSync(file, 'utf8')) as { bugs?: { url?: string } };
  const where = bugs?.url === undefined ? 'as README.md says' : `at ${bugs.url}`;
  return `report it ${where}, with the trace that TAOSPEC_DEBUG=1 adds`;
}
