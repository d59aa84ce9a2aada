/**
 * Lays out every page for VitePress: chapters with their links turned, sources, vectors, the list of clauses.
 *
 * @module
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { clausesPage } from './clauses-page.ts';
import { turnLinks } from './turn-links.ts';
import { chapterHref, chapters, pictures, root, stageFolder, textOf } from './places.ts';
import { schemasPage } from './schemas.ts';
import { folderPages, sourcePage, sources } from './sources.ts';
import { vectorPages } from './vectors.ts';

/** What was laid out: how many pages, and a sentence for each link of a chapter that leads to no page. */
export interface Staged {
  readonly count: number;
  readonly problems: readonly string[];
}

/** Writes all pages in Markdown. */
export function stage(): Staged {
  rmSync(stageFolder, { recursive: true, force: true });
  const turned = chapters().map((path) => ({
    path: chapterHref(path).replace(/^\/(.*)\.html$/, '$1.md'),
    ...turnLinks(path, textOf(path)),
  }));
  const lists = [clausesPage(), schemasPage(), ...vectorPages(), ...folderPages()];
  const pages = [...turned, ...lists, ...sources().map(sourcePage)];
  for (const { path, text } of pages) {
    mkdirSync(dirname(`${stageFolder}/${path}`), { recursive: true });
    writeFileSync(`${stageFolder}/${path}`, text);
  }
  for (const path of pictures())
    cpSync(root + path, `${stageFolder}${path.replace(/^spec/, '')}`, { recursive: true });
  cpSync(`${root}docs/icon.svg`, `${stageFolder}/public/icon.svg`);
  return { count: pages.length, problems: turned.flatMap(({ problems }) => problems) };
}
