/**
 * The cases of liquid alpha, one file a topic.
 *
 * @module
 */
export { difference } from './difference.ts';
export { exponent } from './exponent.ts';
export { fuzz } from './fuzz.ts';
export { missing } from './missing.ts';
export { mode } from './mode.ts';
export { range } from './range.ts';
export { scan } from './scan.ts';
export { sigmoid } from './sigmoid.ts';
export { sheet } from './sheet.ts';
