/**
 * The library: the operations of the specification, and the runner that the command is made of.
 *
 * ```ts
 * import { connect, loadSuite, run, select } from 'taospec';
 *
 * const selection = select(loadSuite(), { filters: ['clause:MEDIAN-06'] });
 * const connection = await connect('stdio:./my-node');
 * for await (const event of run({ selection, connection })) console.log(event);
 * ```
 *
 * @module
 */
export { convert, type Converted } from './convert/index.ts';
export {
  compare,
  conclude,
  connect,
  exitCodes,
  html,
  jsonl,
  junit,
  loadSuite,
  locate,
  LogError,
  markdown,
  parseBaseline,
  readBaseline,
  readJsonl,
  run,
  select,
  Stop,
  tally,
  tallySentence,
  terminal,
  type Baseline,
  type Comparison,
  type Connection,
  type ConnectOptions,
  type Difference,
  type ExitCode,
  type Handler,
  type Item,
  type LoadedCase,
  type Reply,
  type RunOptions,
  type Selection,
  type SelectOptions,
  type Shard,
  type Suite,
  type SuiteFile,
  type Transport,
  type Verdict,
} from './harness/index.ts';
export { createNode, serveHttp, serveStdio, type NodeOptions, type ReferenceNode } from './node/index.ts';
export { findOperation, operations, rulesets, type Operation, type Ruleset } from './reference/index.ts';
export {
  canonical,
  digest,
  type Case,
  type CaseEvent,
  type EndEvent,
  type Expectation,
  type ReportEvent,
  type StartEvent,
  type Tally,
  type VectorFile,
} from './wire/index.ts';
