/**
 * The whole of `spec/vectors`: every topic's files and what was measured, the manifest, the ledger, the profiles.
 *
 * @module
 */
import { digest, manifestDigest, suiteVersion, textDigest, type Manifest } from '../wire/index.ts';
import { caseOf } from './answer.ts';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { project, type Files } from './files.ts';
import { layout } from './layout.ts';
import { grow, ledgerPath, ledgerText, readLedger, readRetired } from './ledger.ts';
import { readMeasured } from './measured/index.ts';
import { profileFile, profiles, type Known, type ProfileRule } from './profiles.ts';
import type { Topic } from './topic.ts';
import { topics } from './topics.ts';
import {
  artefactOf,
  isVectorFile,
  measuredFolder,
  placedFiles,
  vectorsFolder,
  type PlacedFile,
} from './vector-file.ts';

/** What a suite is made of. */
export interface Makers {
  readonly topics: readonly Topic[];
  readonly profiles: readonly ProfileRule[];
}

/** What `npm run vectors` makes, and which files must go. */
export interface Vectors {
  readonly artefacts: readonly Artefact[];
  /** Vector files and profiles that nothing makes any more. */
  readonly strays: readonly string[];
}

/**
 * Makes every file of `spec/vectors` that a generator writes.
 *
 * @param files where the measured cases, the ledger and the retired ids are read
 * @throws Broken where an input is not its operation's, two cases are the same, or an id is not permanent
 */
export function makeVectors(files: Files = project, makers: Makers = { topics, profiles }): Vectors {
  const fresh = makers.topics.flatMap((topic) =>
    placedFiles(
      topic,
      topic.cases.map((draft) => caseOf(topic, draft)),
    ),
  );
  const placed = [...fresh, ...readMeasured(files)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const known = placed.flatMap(({ file: { operation, cases } }) =>
    cases.map((each): Known => ({ operation, case: each, inputDigest: digest(each.input) })),
  );
  refuseTwins(placed, known);

  const ids = new Map(known.map((each) => [each.case.id, each.inputDigest]));
  const ledger = grow(readLedger(files), readRetired(files), ids);
  const artefacts = [
    ...fresh.map(artefactOf),
    { path: `${vectorsFolder}/manifest.json`, text: layout(manifestOf(placed)) },
    { path: ledgerPath, text: ledgerText(ledger) },
    ...makers.profiles.map((profile) => profileFile(profile, known)),
  ];
  return { artefacts, strays: straysIn(files, artefacts) };
}

function manifestOf(placed: readonly PlacedFile[]): Manifest {
  const files = placed.map(({ path, text, file }) => ({
    path: path.slice(`${vectorsFolder}/`.length),
    operation: file.operation,
    bytes: Buffer.byteLength(text),
    digest: textDigest(text),
    cases: file.cases.length,
  }));
  const cases = files.reduce((sum, file) => sum + file.cases, 0);
  return { format: 1, suite: suiteVersion, digest: manifestDigest(files), cases, files };
}

/** No path twice, no id twice, and no input twice in an operation. */
function refuseTwins(placed: readonly PlacedFile[], known: readonly Known[]): void {
  const sentences: string[] = [];
  for (const [path, group] of Map.groupBy(placed, (each) => each.path))
    if (group.length > 1) sentences.push(`${path}: ${group.length} topics have this name`);
  for (const [id, group] of Map.groupBy(known, (each) => each.case.id))
    if (group.length > 1) sentences.push(`${id}: ${group.length} cases have this id`);
  for (const group of Map.groupBy(known, (each) => `${each.operation} ${each.inputDigest}`).values())
    if (group.length > 1)
      sentences.push(`${group.map((each) => each.case.id).join(' and ')} have the same input: keep one`);
  if (sentences.length > 0) throw new Broken(sentences.join('\n'));
}

function straysIn(files: Files, artefacts: readonly Artefact[]): readonly string[] {
  const wanted = new Set(artefacts.map(({ path }) => path));
  return files
    .list(vectorsFolder)
    .filter((path) => isVectorFile(path) || path.startsWith(`${vectorsFolder}/profiles/`))
    .filter((path) => !wanted.has(path) && !path.startsWith(`${measuredFolder}/`));
}
