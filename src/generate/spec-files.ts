/**
 * All that `npm run spec` writes: the pages, their pictures, and the block that a chapter begins with.
 *
 * @module
 */
import type { Artefact } from './artefact.ts';
import { blockFiles } from './block-files.ts';
import { project, type Files } from './files.ts';
import { pageFiles } from './pages.ts';
import { pictureFiles } from './pictures.ts';

/** Every file of `npm run spec`, as it must be. */
export function specFiles(files: Files = project): readonly Artefact[] {
  return [...pageFiles(files), ...pictureFiles(), ...blockFiles()];
}
