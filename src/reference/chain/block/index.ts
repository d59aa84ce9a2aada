/**
 * What a block does on its own at 425, step by step.
 *
 * @module
 */
export { type BlockAt } from './at.ts';
export { initializeBlock } from './order.ts';
export { type OpenTimelock } from './timelock.ts';
export { activityCutoff } from './epoch.ts';
