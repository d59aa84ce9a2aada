import { gather, joinShards, matrixHtml, matrixText, readClauses, terminal } from '../../harness/index.ts';
import type { ReportEvent } from '../../wire/index.ts';
import { readWholeLog } from '../read-log.ts';
import { beginReports, reportOptions, type ReportFiles } from '../report-files.ts';
import { exitCodes, misuse } from '../stop.ts';
import { verb, type Session } from '../verb.ts';
import { writeWhole } from '../whole-file.ts';

interface ReportOptions extends ReportFiles {
  readonly all?: true;
}

/** `taospec report`: reports made from the logs of runs. */
export const report = verb<ReportOptions>({
  name: 'report',
  takes: 'LOG…',
  summary: 'Makes reports from the logs of runs',
  about: [
    'A LOG is what taospec run --log has written. Of one log it prints the report that the run printed, or writes the ' +
      'files that are asked for. Of several it puts them side by side, as text or as a page. The shards of one run are ' +
      'put together first and are one log, of which no shard may be missing.',
  ],
  arity: [1, Infinity],
  options: (command) =>
    reportOptions(command)
      .option('--log <file>', 'write the log itself, as that of shards put together')
      .option('--all', 'print every failure, not the first three of a kind'),
  examples: [
    {
      line: 'taospec report reports/textbook.jsonl --html report.html --junit junit.xml',
      does: 'a page and a file for continuous integration',
    },
    {
      line: 'taospec report reports/reference.jsonl reports/textbook.jsonl',
      does: 'two implementations side by side',
    },
    {
      line: 'taospec report shard-1.jsonl shard-2.jsonl --log whole.jsonl',
      does: 'a run that was shared between two machines, as one',
    },
  ],
  act: async (session, paths, options) => {
    const read: (readonly ReportEvent[])[] = [];
    for (const path of paths) read.push(await readWholeLog(path));
    const logs = joinShards(read, paths);
    const [first] = logs;
    if (logs.length > 1) besides(session, logs, options);
    else single(session, first, options);
    return exitCodes.passed;
  },
});

function single({ out }: Session, events: readonly ReportEvent[], options: ReportOptions): void {
  const clauses = readClauses();
  const files = beginReports(options, clauses);
  for (const event of events) files.add(event);
  files.keep();
  if (files.paths.length > 0) {
    out.print(`written: ${files.paths.join(', ')}`);
    return;
  }
  const fold = options.all === true ? { fold: Infinity } : { unfold: 'the same command with --all' };
  const tell = terminal({ ...out, isTerminal: false }, { clauses, ...fold });
  for (const event of events) tell(event);
  const { end, verdict } = gather(events);
  if (end === undefined) out.print(verdict);
}

function besides({ out }: Session, logs: readonly (readonly ReportEvent[])[], options: ReportOptions): void {
  for (const name of ['junit', 'markdown', 'badge', 'log'] as const)
    if (options[name] !== undefined)
      throw misuse(`--${name} is made from one log, and there are ${logs.length}`);
  const gathered = logs.map(gather);
  if (options.html === undefined) out.write(matrixText(gathered, { width: out.width, paint: out.paint }));
  else {
    writeWhole(options.html, matrixHtml(gathered));
    out.print(`written: ${options.html}`);
  }
}
