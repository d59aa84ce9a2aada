/**
 * `npm pack` carries the vectors packed: this writes each beside its plain file before, and takes it away after.
 *
 * `node src/generate/archive/pack.ts [--clear]`
 *
 * @module
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { packedName } from '../../wire/index.ts';
import { project, readText } from '../files.ts';
import { root } from '../root.ts';
import { vectorsFolder } from '../vector-file.ts';

const clear = process.argv.includes('--clear');
/** What lies in a folder of the vectors' folder, as package.json leaves it out. */
const packed = project
  .list(vectorsFolder)
  .filter((path) => path.endsWith('.json') && path.slice(vectorsFolder.length + 1).includes('/'));

for (const path of packed) {
  const place = join(root, packedName(path));
  if (clear) rmSync(place, { force: true });
  else writeFileSync(place, gzipSync(readText(project, path), { level: constants.Z_BEST_COMPRESSION }));
}
console.log(`${packed.length} files ${clear ? 'are plain again' : 'are packed'}`);
