/**
 * Whether the suite itself is sound: its files, its ids, its clauses, its wrong rules.
 *
 * @module
 */
export type { OperationSummary } from './balance.ts';
export { check, type CheckOptions, type CheckReport } from './check.ts';
export type { CaughtRule } from './faux.ts';
export type { FauxRule } from './faux-rule.ts';
export { findingText, type Finding } from './finding.ts';
