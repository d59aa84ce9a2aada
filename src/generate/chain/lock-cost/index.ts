/**
 * The cases of the cost of a subnet, a file a topic.
 *
 * @module
 */
export { falling } from './falling.ts';
export { fuzz } from './fuzz.ts';
export { interval } from './interval.ts';
export { one } from './input.ts';
