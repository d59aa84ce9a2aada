/**
 * Cases of blocks, by what they are about.
 *
 * @module
 */
export { commitCases } from './commits.ts';
export { dispatchCases, stepCases } from './dispatch.ts';
export { emissionCases } from './emission.ts';
export { endpointCases, registrationCases } from './places.ts';
export { weighed } from './weighed.ts';
export { weightCases } from './weights.ts';
