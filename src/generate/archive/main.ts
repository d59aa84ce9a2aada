/**
 * `npm run archive`: writes the vectors as one archive into a folder, here where none is named.
 *
 * @module
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from '../broken.ts';
import { project } from '../files.ts';
import { archiveOf } from './archive.ts';

const [folder = '.', ...more] = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  if (more.length > 0 || folder.startsWith('-')) {
    console.error('npm run archive takes one folder or nothing, as npm run archive -- reports');
    return 2;
  }
  try {
    const { name, bytes, sha256, files, cases, suite } = await archiveOf(project);
    const path = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    console.log(`${path}: ${cases} cases, ${files} files, ${bytes.length} bytes`);
    console.log(`suite  ${suite}`);
    console.log(`sha256 ${sha256}`);
    return 0;
  } catch (error) {
    if (error instanceof Broken) {
      console.error(error.message);
      return 5;
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    console.error(`${folder} can't be written: ${(error as Error).message}`);
    return 2;
  }
}
