/**
 * Makers of the cases of Yuma consensus, one file a step.
 *
 * @module
 */
export { medianTopics } from './median.ts';
