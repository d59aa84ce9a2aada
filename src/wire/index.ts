/**
 * What both ends of a connection share: the contract's constants, its messages' types and schemas, canonical JSON.
 *
 * @module
 */
export { canonical, digest, textDigest } from './canonical.ts';
export { contractVersion, errorCodes, methods, suiteVersion } from './contract.ts';
export { evidenceUnder, isOutside } from './evidence.ts';
export { packedName, plainName, readPlainOrPacked } from './packed.ts';
export type { Manifest } from './generated/manifest.ts';
export type { EmissionState } from './generated/emission-state.ts';
export type { Metagraph } from './generated/metagraph.ts';
export type { Profile } from './generated/profile.ts';
export type { Snapshot } from './generated/snapshot.ts';
export type {
  CaseEvent,
  Divergence,
  EndEvent,
  Failure,
  LevelTally,
  NoteEvent,
  ReportEvent,
  StartEvent,
  Tally,
} from './generated/report.ts';
export type { Case, Evidence, Expectation, Level, VectorFile } from './generated/vector-file.ts';
export type {
  ApplyParams,
  ApplyResult,
  DescribeParams,
  DescribeResult,
  ErrorData,
  OfferedOperation,
  Rejection,
  Request,
  Response,
  RpcError,
  TraceEntry,
  TraceRequest,
} from './generated/wire.ts';
export { hint } from './hint.ts';
export { messageLimits, type MessageLimits } from './limits.ts';
export { parseMessage, type ParsedMessage, type Refusal } from './parse.ts';
export { printFixed, printTao } from './print.ts';
export { below, pathOf, problemSentence, shortened, type SchemaProblem } from './problem.ts';
export { manifestDigest, profileDigest } from './suite-digests.ts';
export { hasOperationSchema, validate, validateOperation } from './validate.ts';
