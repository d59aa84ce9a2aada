/**
 * What shown code gets beyond its colours: anchors for lines and regions, links from clause names to chapters.
 *
 * @module
 */
import type { ShikiTransformer } from 'shiki';
import { splitAtClauses } from './clauses.ts';
import { regionOf } from './sources.ts';

/** The part of a highlighted line that is rewritten here. */
type Child = Parameters<NonNullable<ShikiTransformer['code']>>[0]['children'][number];

/**
 * Links each clause that a comment names, and gives the pages of sources an anchor a line and a region.
 *
 * @param base the path under which the pages are served
 */
export function codeLinks(base: string): ShikiTransformer {
  return {
    name: 'taospec:code-links',
    code(code) {
      const isSource = (this.options.meta?.__raw ?? '').includes('source-view');
      const lines = code.children.filter((child) => child.type === 'element');
      for (const [at, line] of lines.entries()) {
        const region = regionOf(textOf(line));
        line.children = line.children.map((child) => linkClauses(child, base));
        if (!isSource) continue;
        line.properties.id = `L${at + 1}`;
        if (region !== undefined)
          line.children.unshift({ type: 'element', tagName: 'a', properties: { id: region }, children: [] });
      }
    },
  };
}

/**
 * A page's HTML as the search sees it: each clause under a heading of its own.
 */
export function clauseAnchors(html: string): string {
  return html.replace(
    /<p><a id="([a-z0-9-]+)" class="clause"[^>]*>([A-Z0-9-]+)<\/a>/g,
    '<h3>$2 <a href="#$1">#</a></h3><p>$2',
  );
}

function linkClauses(node: Child, base: string): Child {
  if (node.type !== 'element') return node;
  const children = node.children.flatMap((child): Child[] => {
    if (child.type !== 'text') return [linkClauses(child, base)];
    return splitAtClauses(child.value).map((piece) =>
      typeof piece === 'string'
        ? { type: 'text', value: piece }
        : {
            type: 'element',
            tagName: 'a',
            properties: { href: base + piece.href.slice(1), class: 'clause-link' },
            children: [{ type: 'text', value: piece.id }],
          },
    );
  });
  return { ...node, children };
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
