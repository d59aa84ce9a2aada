/**
 * What a block of the developer build does of its own where an epoch is due.
 *
 * @module
 */
export { emissionFor, runCoinbase } from './coinbase.ts';
export { setPendingChildren } from './children.ts';
export { validatorAlpha } from './drain.ts';
export { developerEpochInput, formerTerms, type FormerTerms } from './epoch.ts';
export { makeEpoch, type MadeEpoch } from './subnet-epoch.ts';
