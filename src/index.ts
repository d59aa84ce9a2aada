/**
 * The suite as a library: the operations, the vectors, and the runner that puts them to a target.
 *
 * ```ts
 * import { connect, loadSuite, run, select } from 'taospec';
 *
 * const selection = select(loadSuite(), { profile: 'smoke' });
 * const connection = await connect();
 * for await (const event of run({ selection, connection })) {
 *   if (event.event === 'case' && event.verdict === 'failed') console.log(event.id, event.failure?.sentence);
 *   if (event.event === 'end') console.log(event.verdict);
 * }
 * ```
 *
 * `connect()` without a target is the embedded reference node; `connect('stdio:./my-node')` starts a program. One
 * rule by itself is {@link findOperation}, as `findOperation('consensus.median')`.
 *
 * @module
 */
export {
  compare,
  conclude,
  conforms,
  connect,
  exitCodes,
  joinShards,
  loadSuite,
  locate,
  parseBaseline,
  readBaseline,
  run,
  select,
  Stop,
  tally,
  tallySentence,
} from './harness/index.ts';
export type {
  Answer,
  Baseline,
  Call,
  CallOptions,
  Comparison,
  Connection,
  ConnectOptions,
  Difference,
  ExitCode,
  Fault,
  Handler,
  Item,
  LoadedCase,
  Reply,
  RunOptions,
  Selection,
  SelectOptions,
  Shard,
  Suite,
  SuiteFile,
  Transport,
  Verdict,
} from './harness/index.ts';
export { createNode, serveHttp, serveStdio } from './node/index.ts';
export type { HttpOptions, HttpServer, NodeOptions, ReferenceNode, StdioStreams } from './node/index.ts';
export { findOperation, operations, rulesets } from './reference/index.ts';
export type { Operation, Outcome, Ruleset } from './reference/index.ts';
export { canonical, digest, suiteVersion, validate, validateOperation } from './wire/index.ts';
export type {
  ApplyParams,
  ApplyResult,
  Case,
  CaseEvent,
  DescribeResult,
  Divergence,
  EndEvent,
  Expectation,
  Failure,
  NoteEvent,
  ReportEvent,
  SchemaProblem,
  StartEvent,
  Tally,
  VectorFile,
} from './wire/index.ts';
