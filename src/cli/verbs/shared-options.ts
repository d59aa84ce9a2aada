/**
 * Options that several verbs have.
 *
 * @module
 */
import type { Command } from 'commander';
import { duration } from '../options.ts';
import { misuse } from '../stop.ts';

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

/** A parser for a whole number of 64 bits, as a block's. */
export function whole(flag: string): (text: string) => bigint {
  return (text) => {
    if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 2n ** 64n)
      throw misuse(`${flag}: «${text}» is not a whole number from 0 to 2^64 − 1`);
    return BigInt(text);
  };
}
