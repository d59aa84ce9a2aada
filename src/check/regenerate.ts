/**
 * Making everything again gives the same bytes.
 *
 * @module
 */
import {
  Broken,
  makeVectors,
  specFiles,
  stale,
  vectorsFolder,
  type Artefact,
  type Files,
  type Makers,
} from '../generate/index.ts';
import type { Finding } from './finding.ts';

/**
 * Every generated file that is not what its generator makes.
 *
 * @param types the generated types as they must be
 */
export function regenerationFindings(
  files: Files,
  makers: Makers,
  types: readonly Artefact[],
): readonly Finding[] {
  const vectors = orBroken(vectorsFolder, () => {
    const { artefacts, strays } = makeVectors(files, makers);
    return [
      ...staleFindings(files, artefacts, 'npm run vectors'),
      ...strays.map((where) => ({ where, sentence: 'nothing makes it: run npm run vectors' })),
    ];
  });
  const pages = orBroken('spec', () => staleFindings(files, specFiles(files), 'npm run spec'));
  return [...staleFindings(files, types, 'npm run types'), ...vectors, ...pages];
}

function staleFindings(files: Files, artefacts: readonly Artefact[], command: string): readonly Finding[] {
  return stale(artefacts, files).map(({ path }) => ({
    where: path,
    sentence: `it is stale: run ${command}`,
  }));
}

function orBroken(where: string, make: () => readonly Finding[]): readonly Finding[] {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return error.message.split('\n').map((sentence) => ({ where, sentence }));
  }
}
