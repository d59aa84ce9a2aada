/**
 * Yuma consensus: how the judgements of validators become who earns what, one file a step of the epoch.
 *
 * @module
 */
export { medianConsensus, weightedMedian, type MedianInput, type MedianStages } from './median.ts';
export type { SparseRow } from './rows.ts';
