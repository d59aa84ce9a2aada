/**
 * The suite: vector files read and checked, and the cases in them.
 *
 * @module
 */
export type { Item, LoadedCase, Suite, SuiteFile } from './types.ts';
export { loadSuite } from './load.ts';
