/**
 * The audit of a node: the epoch's stored values, recomputed.
 *
 * @module
 */
export { audit, auditedSubnets } from './audit.ts';
export type { AuditOptions } from './case.ts';
export { readNode, type ReadNodeOptions } from './read-node.ts';
export { auditRulesets, rulesOf, type AuditRules } from './rules.ts';
export { ranIn } from './subnet.ts';
export { changed, differences, readSnapshot } from './snapshot.ts';
