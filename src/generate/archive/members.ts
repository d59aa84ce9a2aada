/**
 * What the archive holds: the vectors, their schemas, the page about them, the licence.
 *
 * @module
 */
import { textDigest, type Manifest } from '../../wire/index.ts';
import { Broken } from '../broken.ts';
import { readText, type Files } from '../files.ts';
import { isVectorFile, vectorsFolder } from '../vector-file.ts';

/** A file of the archive; its path is below the archive's folder. */
export interface Member {
  readonly path: string;
  readonly text: string;
}

/** The page that goes along as `README.md`: what it links to lies at the same place here as there. */
export const readmeSource = 'spec/archive.md';

/**
 * The archive's files by their paths, sorted.
 *
 * @throws Broken where the manifest does not fit the vector files
 */
export function members(files: Files): readonly Member[] {
  refuseStale(files);
  const below = ['spec/vectors', 'spec/schemas'].flatMap((folder) => files.list(folder));
  return [
    { path: 'LICENSE', text: readText(files, 'LICENSE') },
    { path: 'README.md', text: readText(files, readmeSource) },
    ...below.map((path) => ({ path: path.slice('spec/'.length), text: readText(files, path) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The manifest of the vectors. */
export function manifestOf(files: Files): Manifest {
  return JSON.parse(readText(files, `${vectorsFolder}/manifest.json`)) as Manifest;
}

function refuseStale(files: Files): void {
  const stated = new Map(
    manifestOf(files).files.map(({ path, digest }) => [`${vectorsFolder}/${path}`, digest]),
  );
  const there = files.list(vectorsFolder).filter(isVectorFile);
  const wrong = there.filter((path) => stated.get(path) !== textDigest(readText(files, path)));
  const gone = [...stated.keys()].filter((path) => !there.includes(path));
  const [first] = [...wrong, ...gone];
  if (first !== undefined)
    throw new Broken(`${first} is not as the manifest states it: run npm run vectors first`);
}
