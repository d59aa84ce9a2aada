import type { Command } from 'commander';
import { loadSuite, readBaseline, readClauses, select } from '../../harness/index.ts';
import { interruption } from '../interruption.ts';
import { conduct } from '../conduct.ts';
import { shard, wholeNumber, type Shard } from '../options.ts';
import { readWholeLog } from '../read-log.ts';
import { reporter } from '../reporter.ts';
import { beginReports, reportOptions, type ReportFiles } from '../report-files.ts';
import { filterRule, spelled, targetRule } from '../target.ts';
import { verb } from '../verb.ts';
import { timeoutOption, vectorsOption } from './shared-options.ts';

interface RunOptions extends ReportFiles {
  readonly profile?: string;
  readonly jobs: number;
  readonly batch?: number;
  readonly shard?: Shard;
  readonly failFast?: true;
  readonly timeout: number;
  readonly strict?: true;
  readonly baseline?: string;
  readonly resume?: string;
  readonly all?: true;
  readonly json?: true;
  readonly vectors?: string;
}

/** `taospec run`: the suite, or a part of it, against a target. */
export const run = verb<RunOptions>({
  name: 'run',
  takes: '[TARGET] [FILTER…]',
  summary: 'Runs the suite, or a part of it, on a target',
  about: [
    'It says of each failure what is wrong, at which stage it began, and which clause rules it.',
    targetRule,
    filterRule,
    'Exit codes: 0 passed, 1 failed, 2 usage, 3 target unreachable or nothing executed, 4 a line of the baseline is ' +
      'stale, 5 the suite is broken, 130 interrupted; the log is whole then, and --resume goes on from it.',
  ],
  arity: [0, Infinity],
  options: (command) => reportOptions(selectionOptions(command)),
  examples: [
    {
      line: 'taospec run "stdio:python3 adapters/python/textbook.py"',
      does: 'the whole suite against a program that speaks on stdin and stdout',
    },
    {
      line: 'taospec run http://127.0.0.1:8545 clause:MEDIAN-06 --html report.html',
      does: 'one clause against a server, with a report to read',
    },
    {
      line: 'taospec run "median-*" --shard 1/2 --json',
      does: 'half of some cases against the embedded node, as JSON lines',
    },
  ],
  act: async (session, words, options) => {
    const { target, filters } = spelled(words);
    const suite = loadSuite(options.vectors);
    const selection = select(suite, {
      filters,
      ...(options.profile !== undefined && { profile: options.profile }),
      ...(options.shard !== undefined && { shard: options.shard }),
    });
    const baseline = options.baseline === undefined ? undefined : readBaseline(options.baseline);
    const resume = options.resume === undefined ? undefined : await readWholeLog(options.resume);
    const clauses = readClauses();
    const files = beginReports(options, clauses);
    const interrupted = interruption();
    try {
      const end = await conduct({
        selection,
        target,
        files,
        tell: reporter(session, options, clauses, files.paths),
        signal: interrupted.signal,
        jobs: options.jobs,
        timeoutMs: options.timeout,
        failFast: options.failFast === true,
        strict: options.strict === true,
        ...(options.batch !== undefined && { batch: options.batch }),
        ...(baseline !== undefined && { baseline }),
        ...(resume !== undefined && { resume }),
      });
      if (end.interrupted === true && options.log !== undefined)
        session.err.print(`to go on: the same command with --resume ${options.log}`);
      return end.exitCode;
    } finally {
      interrupted.release();
    }
  },
});

function selectionOptions(command: Command): Command {
  const configured = command
    .option('--profile <name>', 'the cases of a profile; only then is the verdict «conforms»')
    .option('-j, --jobs <n>', 'messages under way at once (1)', wholeNumber('-j', 1, 256), 1)
    .option(
      '--batch <n>',
      'the most cases in a message, where the target takes batches',
      wholeNumber('--batch', 1, 10_000),
    )
    .option('--shard <i/n>', 'the i-th of n shares of the selection', shard)
    .option('--fail-fast', 'stop at the first failure that counts')
    .option('--strict', 'let should and may count as must')
    .option(
      '--baseline <file>',
      'known failures, ID LINK a line: a failure that is not listed fails, so does a listed case that passes',
    )
    .option('--resume <log>', 'take over what an interrupted run has judged, and go on')
    .option('--all', 'print every failure, not the first three of a kind')
    .option('--json', 'the events of the run on stdout, one JSON object a line')
    .option('--log <file>', 'write the same events to a file; every report is made from it');
  return vectorsOption(timeoutOption(configured));
}
