/**
 * Ids that are permanent, inputs that stand once, and the digests that say so.
 *
 * @module
 */
import {
  brokenPromises,
  Broken,
  changedFiles,
  ledgerPath,
  measuredFolder,
  readLedger,
  readRetired,
  vectorsFolder,
  type Files,
} from '../generate/index.ts';
import { manifestDigest, profileDigest, textDigest, type Manifest, type Profile } from '../wire/index.ts';
import type { Finding } from './finding.ts';
import { readJson, type PlacedCase, type Read } from './read.ts';

/** No id twice, and no input twice in an operation. */
export function identityFindings(cases: readonly PlacedCase[]): readonly Finding[] {
  const ids = [...Map.groupBy(cases, (each) => each.case.id)].filter(([, group]) => group.length > 1);
  const inputs = [...Map.groupBy(cases, (each) => `${each.operation} ${each.inputDigest}`).values()];
  return [
    ...ids.map(([id, group]) => ({
      where: placesOf(group),
      sentence: `${id}: ${group.length} cases have this id`,
    })),
    ...inputs
      .filter((group) => new Set(group.map((each) => each.case.id)).size > 1)
      .map((group) => ({
        where: placesOf(group),
        sentence: `${group.map((each) => each.case.id).join(' and ')} have the same input: keep one`,
      })),
  ];
}

/** Every id in the ledger with its input, or retired. */
export function ledgerFindings(files: Files, cases: readonly PlacedCase[]): readonly Finding[] {
  try {
    const ledger = readLedger(files);
    const current = new Map(cases.map((each) => [each.case.id, each.inputDigest]));
    const unlisted = [...current.keys()].filter((id) => !ledger.has(id));
    return [
      ...brokenPromises(ledger, readRetired(files), current),
      ...unlisted.map((id) => `${id} is not in the ledger: run npm run vectors`),
    ].map((sentence) => ({ where: ledgerPath, sentence }));
  } catch (error) {
    if (error instanceof Broken) return [{ where: ledgerPath, sentence: error.message }];
    throw error;
  }
}

/** The measured files as they were taken. */
export function measuredFindings(files: Files): readonly Finding[] {
  try {
    return changedFiles(files).map((sentence) => ({ where: measuredFolder, sentence }));
  } catch (error) {
    if (error instanceof Broken) return [{ where: measuredFolder, sentence: error.message }];
    throw error;
  }
}

/** The manifest names every vector file, with its size, its digest and its cases. */
export function manifestFindings(files: Files, read: Read): readonly Finding[] {
  const where = `${vectorsFolder}/manifest.json`;
  const text = files.read(where);
  if (text === undefined) return [{ where, sentence: 'there is no such file: run npm run vectors' }];
  const findings: Finding[] = [];
  const manifest = readJson(where, text, 'manifest.json', findings) as Manifest | undefined;
  if (manifest === undefined) return findings;
  const say = (sentence: string) => findings.push({ where, sentence });

  if (manifest.digest !== manifestDigest(manifest.files)) say('its digest is not that of its file list');
  const total = manifest.files.reduce((sum, { cases }) => sum + cases, 0);
  if (manifest.cases !== total) say(`it states ${manifest.cases} cases, and its files have ${total}`);
  const stated = new Map(manifest.files.map((file) => [`${vectorsFolder}/${file.path}`, file]));
  const there = new Set(read.files.map(({ path }) => path));
  for (const path of stated.keys())
    if (!there.has(path)) say(`${path} is not there, or is not a vector file`);
  for (const { path, text: content, file } of read.files) {
    const own = stated.get(path);
    if (own === undefined) say(`${path} is not named`);
    else if (own.digest !== textDigest(content)) say(`${path} has another digest than it states`);
    else if (own.bytes !== Buffer.byteLength(content)) say(`${path} has another size than it states`);
    else if (own.cases !== file.cases.length) say(`${path} has another number of cases than it states`);
    else if (own.operation !== file.operation) say(`${path} has cases of another operation than it states`);
  }
  return findings;
}

/** Each profile has the digest of what it lists, and lists only cases that there are. */
export function profileFindings(files: Files, cases: readonly PlacedCase[]): readonly Finding[] {
  const inputs = new Map(cases.map((each) => [each.case.id, each.inputDigest]));
  const findings: Finding[] = [];
  const paths = files.list(`${vectorsFolder}/profiles`);
  if (paths.length === 0)
    findings.push({ where: `${vectorsFolder}/profiles`, sentence: 'there is no profile' });
  for (const where of paths) {
    const profile = readJson(where, files.read(where) ?? '', 'profile.json', findings) as Profile | undefined;
    if (profile === undefined) continue;
    const unknown = profile.ids.filter((id) => !inputs.has(id));
    findings.push(...unknown.map((id) => ({ where, sentence: `there is no case ${id}` })));
    const known = profile.ids.map((id) => [id, inputs.get(id) ?? ''] as const);
    if (unknown.length === 0 && profile.digest !== profileDigest(profile.rulesets, known))
      findings.push({ where, sentence: 'its digest is not that of its rulesets and its cases' });
  }
  return findings;
}

function placesOf(cases: readonly PlacedCase[]): string {
  return [...new Set(cases.map(({ path }) => path))].join(', ');
}
