import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The finished pages. */
export const site = `${root}site`;

/** Where the pages lie while they are built. */
export const stageFolder = `${root}.cache/pages`;

/** The path under which the pages are served, with a slash at both ends. */
export const base = process.env.TAOSPEC_DOCS_BASE ?? '/';

/** A text file below the root. */
export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** The files below a folder, as sorted paths below the root; none when there is no such folder. */
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

/** The chapters: every page below `spec`. */
export function chapters(): readonly string[] {
  return filesOf('spec').filter((path) => path.endsWith('.md') && !path.startsWith('spec/vectors/'));
}

/** The pictures of the chapters. */
export function pictures(): readonly string[] {
  return filesOf('spec').filter((path) => path.endsWith('.svg'));
}

/** The files that chapters begin with, as the state of a block, for people to start from. */
export function states(): readonly string[] {
  return filesOf('spec').filter((path) => /^spec\/(?!vectors|schemas)[^/]+\/[^/]+\.json$/.test(path));
}

/** A chapter's title. */
export function titleOf(page: string): string {
  return /^# (.+)$/m.exec(textOf(page))?.[1] ?? page;
}

/** Where a chapter stands in the built pages: a `README.md` is the first page of its folder. */
export function chapterHref(path: string): string {
  return path
    .replace(/^spec/, '')
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html');
}
