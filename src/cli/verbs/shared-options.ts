/**
 * Options that several verbs have.
 *
 * @module
 */
import type { Command } from 'commander';
import { duration } from '../options.ts';

/** `--vectors`: another suite than the package's own. */
export function vectorsOption(command: Command): Command {
  return command.option('--vectors <path>', 'a folder of vector files, or one file, in place of the suite');
}

/** `--timeout`: how long a target may think. */
export function timeoutOption(command: Command): Command {
  return command.option(
    '--timeout <time>',
    'the longest that one answer may take (10s)',
    duration('--timeout'),
    10_000,
  );
}
