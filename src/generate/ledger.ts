/**
 * The ledger: every id that ever was, with the digest of its input. An id is permanent.
 *
 * @module
 */
import { Broken } from './broken.ts';
import type { Files } from './files.ts';
import { vectorsFolder } from './vector-file.ts';

/** Every id with the digest of its input. */
export type Ledger = ReadonlyMap<string, string>;

/** Ids that are gone, each with the reason. */
export type Retired = ReadonlyMap<string, string>;

/** Where the ledger lies. */
export const ledgerPath = `${vectorsFolder}/ledger.txt`;

/** Where the ids lie that are gone. */
export const retiredPath = `${vectorsFolder}/retired.txt`;

const ledgerHead =
  '# Every id with the digest of its input, written by `npm run vectors`. An id is permanent.\n';

/** The ledger as it stands. */
export function readLedger(files: Files): Ledger {
  return readLines(files, ledgerPath, /^([a-z0-9-]+) (0x[0-9a-f]{64})$/, 'an id and a digest');
}

/** The ids that are gone, as a person wrote them. */
export function readRetired(files: Files): Retired {
  return readLines(files, retiredPath, /^([a-z0-9-]+) (\S.*)$/, 'an id and the reason');
}

/** The ledger's text. */
export function ledgerText(ledger: Ledger): string {
  const lines = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, digest]) => `${id} ${digest}\n`);
  return ledgerHead + lines.join('');
}

/**
 * What breaks the promise that an id is permanent, a sentence each; nothing where it is kept.
 *
 * @param old     the ledger as it stands
 * @param current the cases that there are now
 */
export function brokenPromises(old: Ledger, retired: Retired, current: Ledger): readonly string[] {
  const gone = [...old.keys()].filter((id) => !current.has(id) && !retired.has(id));
  const changed = [...current].filter(([id, digest]) => old.has(id) && old.get(id) !== digest);
  const back = [...current.keys()].filter((id) => retired.has(id));
  const unknown = [...retired.keys()].filter((id) => !old.has(id) && !current.has(id));
  return [
    ...gone.map((id) => `${id} is gone: bring it back, or add a line «${id} REASON» to ${retiredPath}`),
    ...changed.map(([id]) => `${id} has another input than the ledger says: give the new input a new id`),
    ...back.map((id) => `${id} is retired, and an id is never used again: give the case a new id`),
    ...unknown.map((id) => `${retiredPath}: ${id} never was an id`),
  ];
}

/**
 * The ledger with the cases that there are now.
 *
 * @throws Broken where an id vanished without a line in retired.txt, or its input changed
 */
export function grow(old: Ledger, retired: Retired, current: Ledger): Ledger {
  const promises = brokenPromises(old, retired, current);
  if (promises.length > 0) throw new Broken(promises.join('\n'));
  return new Map([...old, ...current]);
}

function readLines(files: Files, path: string, form: RegExp, what: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const [index, line] of (files.read(path) ?? '').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [, id, rest] = form.exec(line) ?? [];
    if (id === undefined) throw new Broken(`${path}: line ${index + 1} is not ${what}: ${line.slice(0, 60)}`);
    if (entries.has(id)) throw new Broken(`${path}: line ${index + 1}: ${id} stands there twice`);
    entries.set(id, rest);
  }
  return entries;
}
