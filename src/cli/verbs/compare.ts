import { existsSync } from 'node:fs';
import { gather, loadSuite, matrixText, select, type Log } from '../../harness/index.ts';
import { runBoth } from '../both.ts';
import { changesBetween } from '../changes.ts';
import { interruption } from '../interruption.ts';
import { wholeNumber } from '../options.ts';
import { readWholeLog } from '../read-log.ts';
import { exitCodes, misuse, type ExitCode } from '../stop.ts';
import { filterRule, isTarget, meantTarget } from '../target.ts';
import { printChanges, printSides } from '../told-changes.ts';
import { verb, type Session } from '../verb.ts';
import { timeoutOption, vectorsOption } from './shared-options.ts';

interface CompareOptions {
  readonly json?: true;
  readonly profile?: string;
  readonly jobs: number;
  readonly timeout: number;
  readonly vectors?: string;
}

/** `taospec compare`: what differs between two runs, or between two targets. */
export const compare = verb<CompareOptions>({
  name: 'compare',
  takes: 'A B [FILTER…]',
  summary: 'Says what differs between runs or targets',
  about: [
    'A and B are logs that taospec run --log has written: it names the cases that broke, that were mended, and that ' +
      'differ otherwise. Or both are targets, spelt stdio:COMMAND, http://…, ws://… or as a module that ends in .js, ' +
      '.mjs or .ts: it runs both over the same cases and puts them side by side.',
    filterRule,
    'The exit code is 1 when something passed in A and does not pass in B.',
  ],
  arity: [2, Infinity],
  options: (command) =>
    vectorsOption(
      timeoutOption(
        command
          .option('--json', 'one JSON object a line, one for each case that differs')
          .option('--profile <name>', 'of two targets: the cases of a profile')
          .option('-j, --jobs <n>', 'messages under way at once (1)', wholeNumber('-j', 1, 256), 1),
      ),
    ),
  examples: [
    { line: 'taospec compare before.jsonl after.jsonl', does: 'two runs of one target' },
    {
      line: 'taospec compare reports/reference.jsonl reports/textbook.jsonl --json',
      does: 'two implementations, for another program',
    },
    {
      line: 'taospec compare http://127.0.0.1:8545 "stdio:./my-node" "median-tie-*"',
      does: 'two targets, run over the same cases',
    },
  ],
  act: async (session, [first, second, ...filters], options) => {
    const [a, b] = [first, second].map(kindOf);
    if (a !== b)
      throw misuse(
        `«${first}» is a ${a} and «${second}» a ${b}, and two of a kind are compared; taospec run --log makes a log of a target`,
      );
    if (a === 'target') return targets(session, [first, second], filters, options);
    if (filters.length > 0 || options.profile !== undefined)
      throw misuse(
        `«${filters[0] ?? options.profile}» would choose cases, and a log holds those that were run`,
      );
    return logs(session, [first, second], options);
  },
});

/** Whether a word is a target or a log. A path is a log's, but of what Node can import. */
function kindOf(word: string): 'target' | 'log' {
  if (isTarget(word) && (/^[a-z]+:/.test(word) || /\.(js|mjs|ts)$/.test(word))) return 'target';
  const meant = existsSync(word) ? undefined : meantTarget(word);
  if (meant === undefined) return 'log';
  throw misuse(`«${word}» is neither a log nor a target; did you mean «${meant}»?`);
}

async function logs(
  session: Session,
  paths: readonly [string, string],
  { json }: CompareOptions,
): Promise<ExitCode> {
  const [before, after] = [gather(await readWholeLog(paths[0])), gather(await readWholeLog(paths[1]))];
  const changes = changesBetween(before.cases, after.cases);
  if (json === true) for (const change of changes) session.out.print(JSON.stringify(change));
  else {
    printSides(before, after, session.out);
    printChanges(changes, { lost: 'broke', won: 'mended' }, session.out);
  }
  return changes.some(({ from }) => from === 'passed') ? exitCodes.failed : exitCodes.passed;
}

async function targets(
  { out, err }: Session,
  spellings: readonly [string, string],
  filters: readonly string[],
  { json, profile, jobs, timeout: timeoutMs, vectors }: CompareOptions,
): Promise<ExitCode> {
  const selection = select(loadSuite(vectors), { filters, profile });
  const interrupted = interruption();
  const both = { selection, jobs, timeoutMs, signal: interrupted.signal };
  const ran = await runBoth(spellings, both, err).finally(interrupted.release);
  if (interrupted.signal.aborted) {
    err.print('interrupted: nothing is compared');
    return exitCodes.interrupted;
  }
  const [a, b] = ran;
  const changes = changesBetween(a.cases, b.cases);
  if (json === true) for (const change of changes) out.print(JSON.stringify(change));
  else {
    printSides(a, b, out);
    out.write(`\n${matrixText(ran, { width: out.width, paint: out.paint })}`);
    printChanges(changes, { lost: 'only A passes', won: 'only B passes' }, out);
  }
  if (changes.some(({ from }) => from === 'passed')) return exitCodes.failed;
  return ran.every(hasAnswered) ? exitCodes.passed : exitCodes.target;
}

/** Whether a run came to its end with something executed. */
function hasAnswered({ end }: Log): boolean {
  return end !== undefined && end.exitCode !== exitCodes.target;
}
