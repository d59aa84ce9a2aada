/**
 * What was measured on the chain's own arithmetic: taken from the corpora once, then kept as it is.
 *
 * @module
 */
export { corporaFolder, corpusLines } from './corpus.ts';
export { changedFiles, digestsPath, readMeasured, twinsPath } from './kept.ts';
export { measure, rewritten } from './measure.ts';
export type { MeasuredCase, MeasuredSet } from './measured-set.ts';
export { measuredSets } from './sets.ts';
