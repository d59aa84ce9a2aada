/**
 * The topics of the cases of `chain.encodeCall`.
 *
 * @module
 */
export { argsTopic } from './args.ts';
export { callTopics, sampleCalls, type SampleCall } from './calls.ts';
