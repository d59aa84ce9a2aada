/**
 * The cases of new weights, one file a topic.
 *
 * @module
 */
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { range } from './range.ts';
export { repo } from './repo.ts';
export { rounding } from './rounding.ts';
