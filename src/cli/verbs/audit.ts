import { readFileSync, statSync } from 'node:fs';
import {
  audit as auditSnapshot,
  auditRulesets,
  loadSuite,
  openRpc,
  readClauses,
  readNode,
  readSnapshot,
} from '../../harness/index.ts';
import type { Ruleset } from '../../reference/index.ts';
import type { EndEvent, Snapshot } from '../../wire/index.ts';
import { interruption } from '../interruption.ts';
import { duration, wholeNumber } from '../options.ts';
import { reporter } from '../reporter.ts';
import { beginReports, reportOptions, type ReportFiles } from '../report-files.ts';
import { misuse } from '../stop.ts';
import { didYouMean } from '../suggest.ts';
import { verb, type Session } from '../verb.ts';
import { writeWhole } from '../whole-file.ts';
import { whole } from './shared-options.ts';

interface AuditOptions extends ReportFiles {
  readonly block?: bigint;
  readonly netuid?: readonly number[];
  readonly ruleset?: string;
  readonly save?: string;
  readonly epochsOnly?: true;
  readonly most: number;
  readonly timeout: number;
  readonly all?: true;
  readonly json?: true;
}

/** The longest answer that is read of a node: the code of a runtime is some megabytes of hex. */
const mostBytes = 64 * 1024 * 1024;

/** `taospec audit`: what a node stored of an epoch, against the rules. */
export const audit = verb<AuditOptions>({
  name: 'audit',
  takes: 'NODE|FILE',
  summary: 'Recomputes the epochs that a node stored',
  about: [
    'NODE is ws://…, wss://…, http://… or https://…, and nothing is written to it. FILE is a snapshot that --save has ' +
      'written. The state before a block is read, its epochs are recomputed by the reference, and every value that the ' +
      'node stored is compared.',
    'A runtime is known by its number, a developer build by its code. What has no rule at its version is counted and ' +
      'not compared; exit code 1 says that a value differs, and nothing else.',
  ],
  arity: [1, 1],
  options: (command) =>
    reportOptions(command)
      .option(
        '--block <number>',
        'the block whose epochs are meant (the last in which one ran)',
        whole('--block'),
      )
      .option('--netuid <n,…>', 'the subnets (those whose epoch ran in the block)', netuids)
      .option('--ruleset <name>', 'follow these rules, whatever number the runtime has')
      .option('--epochs-only', 'read what the epochs need alone, where a developer build would be read whole')
      .option('--save <file>', 'write what was read, to be audited again without the node')
      .option(
        '--most <n>',
        'the most storage entries to read (500000)',
        wholeNumber('--most', 1, 100_000_000),
        500_000,
      )
      .option('--timeout <time>', 'the longest that one answer may take (60s)', duration('--timeout'), 60_000)
      .option('--all', 'print every failure, not the first three of a kind')
      .option('--json', 'the events on stdout, one JSON object a line')
      .option('--log <file>', 'write the same events to a file; every report is made from it'),
  examples: [
    { line: 'taospec audit ws://127.0.0.1:9944', does: 'the last epochs of a node' },
    {
      line: 'taospec audit wss://node.example --block 909717 --netuid 1 --save snapshot.json --html epoch.html',
      does: 'one subnet in one block, kept as a snapshot, with a report to read',
    },
    { line: 'taospec audit snapshot.json', does: 'the same again, without the node' },
  ],
  act: async (session, [source], options) => {
    const ruleset = rulesetOf(options.ruleset);
    const clauses = readClauses();
    const files = beginReports(options, clauses);
    const interrupted = interruption();
    try {
      const snapshot = /^(substrate:)?(wss?|https?):/.test(source)
        ? await fromNode(source, { ...options, ruleset }, session, interrupted.signal)
        : fromFile(source, options);
      if (options.save !== undefined) writeWhole(options.save, `${JSON.stringify(snapshot)}\n`);
      const { version, digest } = loadSuite();
      const given = { spelling: source, suite: { version, digest }, netuids: options.netuid, ruleset };
      const tell = reporter(session, options, clauses, files.paths);
      let end: EndEvent | undefined;
      for (const event of auditSnapshot(snapshot, { ...given, now: () => new Date() })) {
        files.add(event);
        tell(event);
        if (event.event === 'end') end = event;
      }
      files.keep();
      return end?.exitCode ?? 5;
    } finally {
      files.drop();
      interrupted.release();
    }
  },
});

async function fromNode(
  source: string,
  {
    block,
    netuid,
    ruleset,
    epochsOnly,
    most,
    timeout,
  }: Omit<AuditOptions, 'ruleset'> & { readonly ruleset: Ruleset | undefined },
  { err }: Session,
  signal: AbortSignal,
): Promise<Snapshot> {
  const rpc = await openRpc(source, { timeoutMs: timeout, maxBytes: mostBytes, signal });
  try {
    let told = 0;
    return await readNode(rpc, {
      block,
      netuids: netuid,
      ruleset,
      epochsOnly,
      mostEntries: most,
      progress: (entries) => {
        if (!err.isTerminal || entries < told + 1000) return;
        told = entries;
        err.write(`\r\u001b[2Kread ${entries} entries`);
      },
    });
  } finally {
    if (err.isTerminal) err.write('\r\u001b[2K');
    await rpc.close();
  }
}

function fromFile(path: string, { block, netuid }: AuditOptions): Snapshot {
  const found = statSync(path, { throwIfNoEntry: false });
  const expected = 'a node (ws://…, http://…) or a snapshot was expected';
  if (found === undefined) throw misuse(`${path}: there is no such file, and ${expected}`);
  if (found.isDirectory()) throw misuse(`${path}: ${expected}, and this is a folder`);
  if (found.size > mostBytes * 4) throw misuse(`${path}: ${found.size} bytes are too many for a snapshot`);
  const snapshot = readSnapshot(parsed(path));
  if (typeof snapshot === 'string') throw misuse(`${path}: ${snapshot}`);
  if (block !== undefined && block.toString() !== snapshot.block.number)
    throw misuse(`--block: the snapshot is of block ${snapshot.block.number}`);
  const sizes: unknown = snapshot.pre['SubtensorModule.SubnetworkN'];
  const missing = netuid?.find((each) => !Object.hasOwn(Object(sizes) as object, String(each)));
  if (missing !== undefined) throw misuse(`--netuid: the snapshot holds no subnet ${missing}`);
  return snapshot;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw misuse(`${path}: it is not JSON`);
  }
}

function netuids(text: string): readonly number[] {
  return text.split(',').map(wholeNumber('--netuid', 0, 65535));
}

function rulesetOf(name: string | undefined): Ruleset | undefined {
  if (name === undefined) return undefined;
  const found = auditRulesets.find((each) => each === name);
  if (found === undefined)
    throw misuse(
      `--ruleset: no epoch is known under «${name}»${didYouMean(name, auditRulesets) || `; there are ${auditRulesets.join(', ')}`}`,
    );
  return found;
}
