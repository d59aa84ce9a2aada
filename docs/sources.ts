/**
 * The sources that have a page of their own: one block of code, an anchor a line and a region.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { extname } from 'node:path/posix';
import { filesOf, root, textOf } from './places.ts';

/** A page in Markdown, by its path. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const folders = ['src', 'test/faux', 'test/reference', 'test/spec', 'bench', 'adapters'];

const languages: Readonly<Record<string, string>> = {
  '.ts': 'ts',
  '.js': 'js',
  '.py': 'python',
  '.go': 'go',
  '.rs': 'rust',
  '.c': 'c',
  '.md': 'md',
  '.toml': 'toml',
};

/** The paths of the sources that are shown. */
export function sources(): readonly string[] {
  return folders.flatMap(filesOf).filter((path) => extname(path) in languages && !ignored.test(path));
}

const ignored = /(^|\/)(node_modules|target|dist|__pycache__)\//;

/** The page of a source. */
export function sourcePage(path: string): Page {
  const text = textOf(path);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const head = [
    '---',
    `title: ${path}`,
    'search: false',
    'aside: false',
    'prev: false',
    'next: false',
    '---',
  ];
  const code = [`${fence}${languages[extname(path)]}:line-numbers source-view`, text.trimEnd(), fence];
  return { path: `source/${path}.md`, text: [...head, '', `# ${path}`, '', ...code, ''].join('\n') };
}

/** A page for each folder of the sources: what lies in it. */
export function folderPages(): readonly Page[] {
  const paths = sources();
  const all = paths.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  return [...new Set(all)].map((folder) => {
    const inside = paths
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1));
    const entries = [...new Set(inside.map((path) => path.replace(/\/.*$/, '/')))];
    const lines = entries.map((entry) => {
      const isFolder = entry.endsWith('/');
      const purpose = opening(`${folder}/${entry}${isFolder ? 'index.ts' : ''}`);
      const link = `[${entry}](/source/${folder}/${entry}${isFolder ? 'index' : ''}.html)`;
      return purpose === '' ? `- ${link}` : `- ${link}: ${purpose}`;
    });
    const head = ['---', 'search: false', 'aside: false', 'prev: false', 'next: false', '---', ''];
    return {
      path: `source/${folder}/index.md`,
      text: [...head, `# ${folder}/`, '', ...lines, ''].join('\n'),
    };
  });
}

/** The first sentence of the comment that a file opens with; empty where there is none. */
function opening(path: string): string {
  if (!existsSync(root + path)) return '';
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(textOf(path))?.[1] ?? '';
  const words = comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = words.split(/(?<=\.)(?: |$)/)[0];
  return sentence.replace(/[<>{}[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The name of the region that a line of code opens. */
export function regionOf(line: string): string | undefined {
  return /^\s*(?:\/\/|#) ?#?region ([a-z0-9-]+)\s*$/.exec(line)?.[1];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
