/**
 * The cases of a subnet's terms, one file a topic.
 *
 * @module
 */
export { before421 } from './before-421.ts';
export { capped } from './capped.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { price } from './price.ts';
export { sheet } from './sheet.ts';
export { whole } from './whole.ts';
