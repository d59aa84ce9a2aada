/**
 * The executable specification: pure, exact and readable. It imports nothing of ours and does no I/O.
 *
 * @module
 */
export * as access from './access/index.ts';
export * as chain from './chain/index.ts';
export * as consensus from './consensus/index.ts';
export * as emission from './emission/index.ts';
export * as market from './market/index.ts';
export * as numbers from './numbers/index.ts';
export * as scoring from './scoring/index.ts';
export {
  type Json,
  type JsonObject,
  type Operation,
  type Outcome,
  type Problem,
  type Rejection,
  type StageValue,
} from './operation.ts';
export { findOperation, operations } from './operations.ts';
export type {
  Input as EpochWireInput,
  Input446 as EpochWireInput446,
  Output as EpochWireOutput,
} from './generated/consensus.epoch.ts';
export type { Input as CoinbaseWireInput } from './generated/emission.coinbase.ts';
export type { Input as InjectionWireInput } from './generated/emission.injection.ts';
export { developerCode, epochRuleset, liveEpoch } from './live-epoch.ts';
export { changes, epochRulesets, has, marks, rulesets, type Change, type Ruleset } from './versions.ts';
