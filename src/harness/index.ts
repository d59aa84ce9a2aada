/**
 * The conformance runner: vectors → select → connect → run → compare → locate → tally.
 *
 * @module
 */
export { compare, type Comparison, type Difference } from './compare.ts';
export { connect, type Connection, type ConnectOptions } from './connect/index.ts';
export type { Answer, Call, CallOptions, Reply, Transport } from './connect/index.ts';
export { locate } from './locate.ts';
export { readBaseline, type Baseline } from './baseline.ts';
export { run, type RunOptions } from './run.ts';
export { select, type Selection, type SelectOptions, type Shard } from './select.ts';
export { exitCodes, Stop, type ExitCode } from './stop.ts';
export { loadSuite, type Item, type LoadedCase, type Suite, type SuiteFile } from './suite/index.ts';
export { tally, verdictOf, type Verdict } from './tally.ts';
export { clausePlace, firstSentence, readClauses, type Clause, type ClauseIndex } from './clauses.ts';
export * from './report/index.ts';
export { comparison, type Differing } from './report/comparison.ts';
export { counted, listed, shellQuoted, visible } from './report/text.ts';
