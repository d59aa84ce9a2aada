/**
 * The conformance runner: suite → select → connect → run → compare → locate → tally → report.
 *
 * @module
 */
export { loadSuite, type Item, type LoadedCase, type Suite, type SuiteFile } from './suite/index.ts';
export { caseProblem } from './suite/case.ts';
export { select, type Selection, type SelectOptions, type Shard } from './select.ts';
export { connect, defaultTimeoutMs } from './connect/index.ts';
export type {
  Answer,
  Call,
  CallOptions,
  Connection,
  ConnectOptions,
  Fault,
  Handler,
  Reply,
  Transport,
} from './connect/index.ts';
export { run, type RunOptions } from './run/index.ts';
export { compare, type Comparison, type Difference } from './compare.ts';
export { locate } from './locate.ts';
export { parseBaseline, readBaseline, type Baseline } from './baseline.ts';
export { conclude, conforms, tally, type Verdict } from './tally.ts';
export { joinShards } from './shards.ts';
export { exitCodes, Stop, type ExitCode } from './stop.ts';
export {
  clausePlace,
  clausesOf,
  firstSentence,
  readClauses,
  type Clause,
  type ClauseIndex,
} from './clauses.ts';
export {
  audit,
  auditRulesets,
  differences,
  readNode,
  readSnapshot,
  type AuditOptions,
  type ReadNodeOptions,
} from './audit/index.ts';
export { openRpc, type NodeRpc, type RpcOptions } from './substrate/index.ts';
export * from './report/index.ts';
export { comparison, type Differing } from './report/comparison.ts';
export { counted, listed, shellQuoted, visible } from './report/text.ts';
