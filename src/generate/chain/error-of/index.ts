/**
 * What a real runtime says of the cases of `chain.errorOf`.
 *
 * @module
 */
export { measuredErrors } from './measured.ts';
