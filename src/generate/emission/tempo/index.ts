/**
 * The cases of the epoch clock, one file a topic.
 *
 * @module
 */
export { age } from './age.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { grid } from './grid.ts';
export { pending } from './pending.ts';
export { sheet } from './sheet.ts';
export { stored } from './stored.ts';
export { until } from './until.ts';
