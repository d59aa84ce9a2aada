import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from '../broken.ts';
import { root } from '../root.ts';

/** Where the measured corpora lie: the folder named by TAOSPEC_SHARED, else `shared` beside the checkout. */
export function corporaFolder(): string {
  return process.env.TAOSPEC_SHARED ?? join(root, '..', 'shared');
}

/**
 * The lines of a corpus, as `oracle/open.jsonl`.
 *
 * @throws Broken where the corpora are not there
 */
export function corpusLines(path: string, folder: string = corporaFolder()): readonly unknown[] {
  const file = join(folder, path);
  if (!existsSync(file))
    throw new Broken(`there is no ${file}: set TAOSPEC_SHARED to the folder of the measured corpora`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
