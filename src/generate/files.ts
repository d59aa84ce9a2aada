import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artefact } from './artefact.ts';
import { root } from './root.ts';

/** A text file below the project's root; `undefined` when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A JSON file below the project's root. */
export function readJson(path: string): unknown {
  const text = readText(path);
  if (text === undefined) throw new Error(`${path}: no such file`);
  return JSON.parse(text);
}

/** The artefacts whose file is missing or differs. */
export function stale(artefacts: readonly Artefact[]): readonly Artefact[] {
  return artefacts.filter(({ path, text }) => readText(path) !== text);
}

/** Writes the artefacts that are stale, and gives those. */
export function writeStale(artefacts: readonly Artefact[]): readonly Artefact[] {
  const written = stale(artefacts);
  for (const { path, text } of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return written;
}
