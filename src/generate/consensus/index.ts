/**
 * Makers of the cases of Yuma consensus, one file a step.
 *
 * @module
 */
export { bondsPenaltyTopics } from './bonds-penalty.ts';
export { clipTopics } from './clip.ts';
export { medianTopics } from './median.ts';
