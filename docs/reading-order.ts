/**
 * The order of the chapters, as the chapters themselves give it: by the links of `spec/README.md` and of the
 * first page of each area.
 *
 * @module
 */
import { dirname, join } from 'node:path/posix';
import { operations } from '../src/reference/index.ts';
import { chapters, textOf, titleOf } from './places.ts';

/** An entry of the side bar. */
export interface Entry {
  readonly text: string;
  readonly link: string;
  readonly items?: Entry[];
  readonly collapsed?: boolean;
}

const home = 'spec/README.md';

/** The side bar's chapters: the numbered list of `spec/README.md`, each with its area's pages, then the rest. */
export function readingOrder(): Entry[] {
  const all = new Set(chapters());
  const taken = new Set([home]);
  const take = (pages: readonly string[]) => {
    const fresh = [...new Set(pages)].filter((page) => all.has(page) && !taken.has(page));
    for (const page of fresh) taken.add(page);
    return fresh;
  };

  const numbered = textOf(home)
    .split('\n')
    .filter((line) => /^\d+\. /.test(line));
  const tops = take(numbered.map((line) => linksOf(home, line)[0] ?? ''));
  const entries = tops.map((page) => {
    const area = dirname(page);
    if (area === 'spec') return entry(page);
    const inArea = (path: string) => path.startsWith(`${area}/`) && !tops.includes(path);
    const linked = linksOf(page, textOf(page)).filter(inArea);
    const items = take([...linked, ...tableOrder([...all].filter(inArea))]).map((path) => entry(path));
    return items.length === 0 ? entry(page) : { ...entry(page), items, collapsed: false };
  });
  return [{ text: 'How to read it', link: '/' }, ...entries, ...take([...all]).map((page) => entry(page))];
}

/** The chapters' paths in that order. */
export function chaptersInOrder(): readonly string[] {
  const links = readingOrder().flatMap(({ link, items = [] }) => [link, ...items.map((item) => item.link)]);
  return links.map((link) => (link === '/' ? home : `spec${link.replace(/\.html$/, '.md')}`));
}

function entry(page: string): Entry {
  return { text: titleOf(page), link: page.replace(/^spec/, '').replace(/\.md$/, '.html') };
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
