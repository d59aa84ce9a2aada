import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the measured corpora lie: the folder named by TAOSPEC_SHARED, else `shared` beside the checkout. */
const folder = process.env.TAOSPEC_SHARED ?? join(import.meta.dirname, '..', '..', 'shared');

/** What a test says that is skipped because the corpora are not here. */
export const absent = `the measured corpora are not at ${folder}: set TAOSPEC_SHARED to their folder`;

/** The lines of a corpus, as `oracle/math.jsonl`; `undefined` where the corpora are not here. */
export function corpusLines(path: string): readonly unknown[] | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** A JSON corpus, as `protocol/emission-goldens.json`; `undefined` where the corpora are not here. */
export function corpusJson(path: string): unknown {
  const file = join(folder, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The names of a corpus's files, as those of `runtime/fixtures`; none where the corpora are not here. */
export function corpusFiles(path: string): readonly string[] {
  const place = join(folder, path);
  return existsSync(place) ? readdirSync(place).sort() : [];
}

/** A corpus of prose, as `protocol/chain.md`; `undefined` where the corpora are not here. */
export function corpusText(path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
