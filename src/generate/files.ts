/**
 * The project's text files, as the generators read and write them.
 *
 * @module
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainName, readPlainOrPacked } from '../wire/index.ts';
import type { Artefact } from './artefact.ts';
import { root } from './root.ts';

/** Text files by their paths, with slashes, below a root. */
export interface Files {
  /** A file's text; `undefined` when there is none. */
  readonly read: (path: string) => string | undefined;
  /** The sorted paths of the files in a folder and in its folders; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

/** The files below a folder of the disk. */
export function filesBelow(base: string): Files {
  return {
    read: (path) => orAbsent(() => readPlainOrPacked(join(base, path)).toString('utf8')),
    list: (folder) =>
      (orAbsent(() => readdirSync(join(base, folder), { recursive: true, withFileTypes: true })) ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(base, '/').length))
        .map((path) => plainName(path.replaceAll('\\', '/')))
        .filter((path, i, all) => all.indexOf(path) === i)
        .sort(),
  };
}

/** The project's own files. */
export const project = filesBelow(root);

/**
 * The files of another set, some of them changed.
 *
 * @param changes texts by path; `undefined` takes a file away
 */
export function withChanges(files: Files, changes: Readonly<Record<string, string | undefined>>): Files {
  return {
    read: (path) => (path in changes ? changes[path] : files.read(path)),
    list: (folder) => {
      const added = Object.keys(changes).filter((path) => path.startsWith(`${folder}/`));
      const all = new Set([...files.list(folder), ...added]);
      return [...all].filter((path) => !(path in changes) || changes[path] !== undefined).sort();
    },
  };
}

/** A file's text that must be there. */
export function readText(files: Files, path: string): string {
  const text = files.read(path);
  if (text === undefined) throw new Error(`${path}: there is no such file`);
  return text;
}

/** A JSON file below the project's root. */
export function readJson(path: string): unknown {
  return JSON.parse(readText(project, path));
}

/** A JSON file in the folder of a module, which a built package has beside it too. */
export function readBeside(module: string, name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, module), 'utf8'));
}

/** The artefacts whose file is missing or differs. */
export function stale(artefacts: readonly Artefact[], files: Files = project): readonly Artefact[] {
  return artefacts.filter(({ path, text }) => files.read(path) !== text);
}

/** Writes artefacts, each whole or not at all. */
export function write(artefacts: readonly Artefact[], base: string = root): void {
  for (const { path, text } of artefacts) {
    const place = join(base, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.new`, text);
    renameSync(`${place}.new`, place);
  }
}

function orAbsent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
