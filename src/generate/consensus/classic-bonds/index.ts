/**
 * The cases of bonds in classic mode, one file a topic.
 *
 * @module
 */
export { alpha } from './alpha.ts';
export { average } from './average.ts';
export { bought } from './bought.ts';
export { dividends } from './dividends.ts';
export { fuzz } from './fuzz.ts';
export { old } from './old.ts';
export { upscale } from './upscale.ts';
