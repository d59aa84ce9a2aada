/**
 * The cases of the shares of subnets, one file a topic.
 *
 * @module
 */
export { burned } from './burned.ts';
export { emitting } from './emitting.ts';
export { enabled } from './enabled.ts';
export { flow } from './flow.ts';
export { fuzz } from './fuzz.ts';
export { netFlow } from './net-flow.ts';
export { power } from './power.ts';
export { prices } from './prices.ts';
export { shares } from './shares.ts';
export { sudo } from './sudo.ts';
export { votes } from './votes.ts';
