/**
 * The cases of the drain, one file a topic.
 *
 * @module
 */
export { age } from './age.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { limit } from './limit.ts';
export { order } from './order.ts';
export { owners } from './owners.ts';
export { pots } from './pots.ts';
export { reveals } from './reveals.ts';
export { skipped } from './skipped.ts';
