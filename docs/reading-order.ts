/**
 * The order of the chapters, as the chapters themselves give it: by the links of `spec/README.md` and of the
 * first page of each area.
 *
 * @module
 */
import { dirname, join } from 'node:path/posix';
import { operations } from '../src/reference/index.ts';
import { chapterHref, chapters, textOf, titleOf } from './places.ts';

/** An entry of the side bar. */
export interface Entry {
  readonly text: string;
  readonly link: string;
  readonly items?: Entry[];
  readonly collapsed?: boolean;
}

/** A chapter with those of its area that follow it. */
interface Part {
  readonly page: string;
  readonly pages: readonly string[];
}

const home = 'spec/README.md';

/** The side bar's chapters: the numbered list of `spec/README.md`, each with its area's pages, then the rest. */
export function readingOrder(): Entry[] {
  const entries = parts().map(({ page, pages }) =>
    pages.length === 0 ? entry(page) : { ...entry(page), items: pages.map(entry), collapsed: false },
  );
  return [{ text: 'How to read it', link: '/' }, ...entries];
}

/** The chapters' paths in that order. */
export function chaptersInOrder(): readonly string[] {
  return [home, ...parts().flatMap(({ page, pages }) => [page, ...pages])];
}

function parts(): readonly Part[] {
  const all = chapters();
  const numbered = textOf(home)
    .split('\n')
    .filter((line) => /^\d+\. /.test(line))
    .map((line) => linksOf(home, line)[0] ?? '');
  const taken = new Set([home]);
  const found: Part[] = [];
  for (const top of [...numbered, ...all].filter((page) => all.includes(page))) {
    if (taken.has(top)) continue;
    const part = dirname(top) === 'spec' ? { page: top, pages: [] } : areaOf(top, all);
    for (const page of [part.page, ...part.pages]) taken.add(page);
    found.push(part);
  }
  return found;
}

/** The pages of a page's area: its README or else the page itself, then the others as that one links to them. */
function areaOf(top: string, all: readonly string[]): Part {
  const readme = `${dirname(top)}/README.md`;
  const page = all.includes(readme) ? readme : top;
  const inArea = all.filter((path) => dirname(path) === dirname(top) && path !== page);
  const linked = linksOf(page, textOf(page)).filter((path) => inArea.includes(path));
  return { page, pages: [...new Set([...linked, ...tableOrder(inArea)])] };
}

function entry(page: string): Entry {
  return { text: titleOf(page), link: chapterHref(page) };
}

/** Pages in the order in which the operations table names them. */
function tableOrder(pages: readonly string[]): readonly string[] {
  const rank = new Map(operations.map(({ page }, at) => [page, at]));
  return [...pages].sort((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity));
}

/** The files that a text links to, in order. */
function linksOf(page: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^()\s#]+\.md)(?:#[^()\s]*)?\)/g)].map(([, target]) =>
    join(dirname(page), target),
  );
}
