/**
 * Cases of the block of 425, by what they are about.
 *
 * @module
 */
export { childCases } from './children.ts';
export { claimCases } from './claims.ts';
export { commitmentCases } from './commitments.ts';
export { dividendCases } from './dividends.ts';
export { epochCases } from './epochs.ts';
export { orderCases } from './order.ts';
export { ownerCases } from './owners.ts';
export { payoutCases } from './payouts.ts';
export { poolCases } from './pools.ts';
export { potCases } from './pots.ts';
export { revealCases } from './reveals.ts';
export { stakerCases } from './stakers.ts';
export { stepCases as firstCases } from './steps.ts';
export { voteCases } from './votes.ts';
