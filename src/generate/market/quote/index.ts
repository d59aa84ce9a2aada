/**
 * The cases of `market.quote`, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { quotes } from './quotes.ts';
