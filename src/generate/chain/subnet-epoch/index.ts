/**
 * Cases of the epoch over storage, by what they are about.
 *
 * @module
 */
export { dividendCases, payoutCases, poolCases, potCases } from './paying.ts';
export { bondsCases, formerCases, readingCases, stakeCases } from './reading.ts';
export { childrenCases, timelockedCases } from './waiting.ts';
