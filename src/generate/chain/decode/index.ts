/**
 * The topics of the cases of `chain.decode`.
 *
 * @module
 */
export { bytesTopic } from './bytes.ts';
export { defaultsTopic, presenceTopic } from './stored.ts';
export { malformedTopic, unknownTopic } from './strange.ts';
