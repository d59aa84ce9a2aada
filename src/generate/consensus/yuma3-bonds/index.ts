/**
 * The cases of bonds in Yuma3 mode, one file a topic.
 *
 * @module
 */
export { alpha } from './alpha.ts';
export { average } from './average.ts';
export { choice } from './choice.ts';
export { dividends } from './dividends.ts';
export { fuzz } from './fuzz.ts';
export { mode } from './mode.ts';
export { stored } from './stored.ts';
