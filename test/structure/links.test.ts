import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { filesOf, root, textOf } from './tree.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['spec', 'test', 'bench', 'adapters', 'src'].flatMap(filesOf).filter((path) => path.endsWith('.md')),
];
const link = /\]\(([^()\s]+)\)/g;

/** The anchors of a page: those written, and those that a Git host makes of its headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const written = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...written, ...headings]);
}

function brokenLinks(page: string): readonly string[] {
  const prose = textOf(page).replace(/^```[\s\S]*?^```/gm, '');
  const targets = [...prose.matchAll(link)].map(([, target]) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [address, anchor] = target.split('#');
    const path = address === '' ? page : join(dirname(page), address);
    if (!existsSync(root + path)) return true;
    return anchor !== undefined && path.endsWith('.md') && !anchorsOf(textOf(path)).has(anchor);
  });
}

test.each(pages)('%s links only to what is there', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});
