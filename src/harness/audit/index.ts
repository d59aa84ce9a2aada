/**
 * The audit of a node: the epoch's stored values, recomputed.
 *
 * @module
 */
export { audit, auditedSubnets, ranIn, type AuditOptions } from './audit.ts';
export { readNode, type ReadNodeOptions } from './read-node.ts';
export { auditRulesets, rulesOf, type AuditRules } from './rules.ts';
export { changed, differences, readSnapshot } from './snapshot.ts';
