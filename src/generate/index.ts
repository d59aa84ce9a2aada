/**
 * The makers of what is generated: vectors, types, and the code in the pages.
 *
 * @module
 */
export type { Artefact } from './artefact.ts';
export { Broken } from './broken.ts';
export { confirmed, confirmedPath, confirmedText, type Confirmed } from './confirmed.ts';
export { filesBelow, project, readText, stale, withChanges, type Files } from './files.ts';
export {
  brokenPromises,
  ledgerPath,
  readLedger,
  readRetired,
  retiredPath,
  type Ledger,
  type Retired,
} from './ledger.ts';
export { pageFiles } from './pages.ts';
export { pictureFiles } from './pictures.ts';
export { profiles, type ProfileRule } from './profiles.ts';
export { root } from './root.ts';
export { specFiles } from './spec-files.ts';
export { evidenceShare, percent, type Share } from './share-of-evidence.ts';
export { changedFiles, digestsPath } from './measured/index.ts';
export type { Confirmation, Draft, Topic } from './topic.ts';
export { topics } from './topics.ts';
export { typeFiles } from './types.ts';
export { isVectorFile, measuredFolder, operationFolder, vectorsFolder } from './vector-file.ts';
export { makeVectors, type Makers, type Vectors } from './vectors.ts';
