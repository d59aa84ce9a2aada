/**
 * Finds the links of the built pages that lead nowhere, anchors included.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';

/** How many links of our own there are, and a line for each that leads nowhere. */
export interface LinkReport {
  readonly links: number;
  readonly broken: readonly string[];
}

/**
 * Looks at every link of every page.
 *
 * @param folder the built pages
 * @param base   the path under which they are served
 */
export function brokenLinks(folder: string, base: string): LinkReport {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`);
  const texts = new Map(
    files
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(folder + path, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')]),
  );
  const anchors = new Map([...texts].map(([path, html]) => [path, anchorsOf(html)]));
  const all = new Set(files);

  const found = [...texts].flatMap(([page, html]) =>
    [...new Set(hrefsOf(html))].map((href) => ({ page, href, ...targetOf(page, href, base) })),
  );
  const broken = found.filter(({ path, anchor }) => {
    if (path === undefined || !all.has(path)) return true;
    return anchor !== '' && anchors.get(path)?.has(anchor) === false;
  });
  return {
    links: found.length,
    broken: broken.map(({ page, href }) => `${page} links to ${href}, which is not there`),
  };
}

function hrefsOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href]) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^[a-z]+:|^\/\//.test(href));
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id));
}

/** Where a link of a page leads: a path below the folder, `undefined` when it leaves the base. */
function targetOf(page: string, href: string, base: string): { path: string | undefined; anchor: string } {
  const [address, anchor = ''] = href.split('#');
  const bare = decodeURIComponent(address.split('?')[0]);
  const served = base + page.slice(1);
  const full = bare === '' ? served : normalize(bare.startsWith('/') ? bare : `${dirname(served)}/${bare}`);
  if (!full.startsWith(base)) return { path: undefined, anchor };
  const path = `/${full.slice(base.length)}`;
  return { path: path.endsWith('/') ? `${path}index.html` : path, anchor: decodeURIComponent(anchor) };
}
