/**
 * Cases of the block of 425, by what they are about.
 *
 * @module
 */
export { childCases, claimCases } from './claims.ts';
export { epochCases } from './epochs.ts';
export { payoutCases } from './payouts.ts';
export { poolCases } from './pools.ts';
export { commitmentCases, revealCases, stakerCases } from './reveals.ts';
export { stepCases as firstCases } from './steps.ts';
