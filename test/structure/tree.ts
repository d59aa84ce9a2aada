/**
 * The project's files as these tests see them.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a folder and of its folders, as sorted paths below the root; none when there is no such folder. */
export function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** Whether a file was made by a generator. */
export function isGenerated(path: string): boolean {
  return path.includes('/generated/');
}

/** The TypeScript files that people wrote, below a folder. */
export function sourcesOf(folder: string): readonly string[] {
  return filesOf(folder).filter((path) => path.endsWith('.ts') && !isGenerated(path));
}
