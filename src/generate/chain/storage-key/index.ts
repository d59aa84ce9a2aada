/**
 * The topics of the cases of `chain.storageKey`.
 *
 * @module
 */
export { itemTopics } from './items.ts';
export { keysTopic } from './keys.ts';
export { sampleKeys } from './samples.ts';
