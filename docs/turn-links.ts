/**
 * Turns the links of a chapter, which lead to files, into links between pages.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { findClause } from './clauses.ts';
import { chapterHref, root } from './places.ts';

const fence = /^(`{3,}|~{3,})[\s\S]*?^\1[^\n]*$/gm;
const markdownLink = /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const fileInCode = /(?<!\[)`((?:src|test|bench|adapters|spec)\/[\w./-]+\.\w+)(#[\w-]+)?`(?!\])/g;
const clauseHead = /^<a id="([a-z0-9-]+)"><\/a>\*\*([A-Z0-9-]+)\.\*\*/gm;

/** A chapter whose links are turned, and a sentence for each link that leads to no page. */
export interface Turned {
  readonly text: string;
  readonly problems: readonly string[];
}

/**
 * Turns a chapter's links; code blocks stay as they are.
 *
 * @param page the chapter's path below the root
 */
export function turnLinks(page: string, text: string): Turned {
  const problems: string[] = [];
  const turned = (target: string) => {
    if (/^[a-z]+:|^#/.test(target)) return target;
    const [address, anchor] = target.split('#');
    const href = pageOf(join(dirname(page), address).replace(/\/$/, ''));
    if (href === undefined) problems.push(`${page}: the link to ${target} leads to no page`);
    return (href ?? '#') + (anchor === undefined ? '' : `#${anchor}`);
  };
  const turn = (prose: string) =>
    prose
      .replace(markdownLink, (_, label: string, target: string) => `[${label}](${turned(target)})`)
      .replace(fileInCode, (whole, path: string, region = '') =>
        pageOf(path) === undefined ? whole : `[${whole}](${pageOf(path)}${region})`,
      )
      .replace(clauseHead, (_, anchor: string, id: string) =>
        findClause(id) === undefined ? id : `<a id="${anchor}" class="clause" href="#${anchor}">${id}</a>`,
      );
  let out = '';
  let at = 0;
  for (const match of text.matchAll(fence)) {
    out += turn(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return { text: out + turn(text.slice(at)), problems };
}

/** The page that shows a file or a folder of the project, if one does. */
function pageOf(path: string): string | undefined {
  if (!existsSync(root + path)) return undefined;
  if (/^spec\/.*\.json$/.test(path)) return path.replace(/^spec/, '');
  if (/^spec\/vectors\/[^/]+\/[^/]+$/.test(path)) return `${path.replace(/^spec/, '')}.html`;
  if (path.startsWith('spec/vectors')) return '/vectors.html';
  if (existsSync(`${root}${path}/README.md`) && path.startsWith('spec'))
    return chapterHref(`${path}/README.md`);
  if (/^spec\/.*\.md$/.test(path)) return chapterHref(path);
  if (path.startsWith('spec/schemas')) return '/schemas.html';
  return statSync(root + path).isFile() ? `/source/${path}.html` : `/source/${path}/index.html`;
}
