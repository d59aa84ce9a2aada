/**
 * The cases of the block emission, one file a topic.
 *
 * @module
 */
export { ends } from './ends.ts';
export { fuzz } from './fuzz.ts';
export { repoTest } from './repo-test.ts';
export { stored } from './stored.ts';
export { thresholds } from './thresholds.ts';
