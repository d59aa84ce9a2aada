/**
 * Which files a suite has: its manifest's, those of a user's folder, or one.
 *
 * @module
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canonical, manifestDigest, suiteVersion, textDigest, type Manifest } from '../../wire/index.ts';
import { broken, type Owner } from './broken.ts';
import { checkFile, readJson, readText } from './file.ts';
import type { SuiteFile } from './types.ts';

/** The files of a suite and where they lie. */
export interface Listing {
  readonly owner: Owner;
  /** The folder that the files' paths start from. */
  readonly base: string;
  readonly version: string;
  readonly digest: string;
  readonly files: readonly SuiteFile[];
}

/** Lists a suite's files: by its manifest where it has one, else by reading each. */
export function listing(path: string, owner: Owner): Listing {
  if (!existsSync(path)) throw broken(owner, path, 'there is no such file or folder');
  if (!statSync(path).isDirectory()) return unlisted(dirname(path), [basename(path)], owner);
  if (existsSync(join(path, 'manifest.json'))) return byManifest(path, owner);
  if (owner === 'package') throw broken(owner, join(path, 'manifest.json'), 'there is no such file');
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('profiles/'))
    .sort();
  if (files.length === 0) throw broken(owner, path, 'no vector file (*.json) lies there');
  return unlisted(path, files, owner);
}

function byManifest(base: string, owner: Owner): Listing {
  const place = { owner, disk: join(base, 'manifest.json'), shown: join(base, 'manifest.json') };
  const manifest = readJson(place, readText(place), 'manifest.json') as Manifest;
  const { files, suite, digest } = manifest;
  const actual = manifestDigest(files);
  if (digest !== actual)
    throw broken(owner, place.shown, `it states the digest ${digest}, and its files give ${actual}`);
  const strange = files.find((file) => /(^|\/)\.\.?(\/|$)|^\/|\\/.test(file.path));
  if (strange !== undefined)
    throw broken(owner, place.shown, `${canonical(strange.path)} does not lie in the suite's folder`);
  const sum = files.reduce((total, file) => total + file.cases, 0);
  if (sum !== manifest.cases)
    throw broken(owner, place.shown, `it states ${manifest.cases} cases, and its files have ${sum}`);
  return { owner, base, version: suite, digest, files };
}

/** Without a manifest every file is read once to learn what a manifest would say. */
function unlisted(base: string, paths: readonly string[], owner: Owner): Listing {
  const files = paths.map((path) => {
    const place = { owner, disk: join(base, path), shown: join(base, path) };
    const text = readText(place);
    const { operation, cases } = checkFile(place, text);
    const bytes = Buffer.byteLength(text);
    return { path, operation, bytes, digest: textDigest(text), cases: cases.length };
  });
  return { owner, base, version: suiteVersion, digest: manifestDigest(files), files };
}
