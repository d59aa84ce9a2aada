/**
 * The cases of `market.dissolution`, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { pot } from './pot.ts';
export { protocol } from './protocol.ts';
export { refund } from './refund.ts';
