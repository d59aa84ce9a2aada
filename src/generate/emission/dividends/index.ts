/**
 * The cases of the dividends, one list a topic.
 *
 * @module
 */
export { examples, order, parts } from './parts.ts';
export { pots, seats } from './pots.ts';
export { fuzz } from './fuzz.ts';
export { sheet } from './sheet.ts';
