import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../../src/wire/index.ts';

const folder = join(import.meta.dirname, 'snapshots');

/** The names of the snapshots that are kept here; `keep.ts` made them of measured epochs. */
export const keptSnapshots: readonly string[] = readdirSync(folder).map((file) =>
  file.replace(/\.json$/, ''),
);

/** A kept snapshot. */
export function keptSnapshot(name: string): Snapshot {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Snapshot;
}
