/**
 * What the pages show of the code: sources, whole or a region, and tables, between a mark and its end.
 *
 * @module
 */
import { extname } from 'node:path/posix';
import { closest } from 'fastest-levenshtein';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { project, readText, type Files } from './files.ts';
import { regionOf } from './regions.ts';
import { tables, tableText } from './tables.ts';

const mark = /^<!-- (\/?)(source|table)(?:: (\S+))? -->$/;
const languages: Readonly<Record<string, string>> = {
  '.ts': 'ts',
  '.js': 'js',
  '.py': 'python',
  '.go': 'go',
  '.rs': 'rust',
  '.c': 'c',
  '.toml': 'toml',
  '.json': 'json',
};

/**
 * Every page below `spec` that shows something of the code, as it must read.
 *
 * @throws Broken where a mark has no end, or names a source, a region or a table that is not there
 */
export function pageFiles(files: Files = project): readonly Artefact[] {
  return files
    .list('spec')
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path, text: filled(files, path, readText(files, path)) }));
}

/** A page with everything between a mark and its end made anew. */
export function filled(files: Files, page: string, text: string): string {
  const lines: string[] = [];
  let open: { readonly kind: string; readonly line: number } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, end, kind, name] = mark.exec(line) ?? [];
    const problem = (sentence: string) => new Broken(`${page}:${index + 1}: ${sentence}`);
    if (kind === undefined) {
      if (open === undefined) lines.push(line);
      continue;
    }
    if (end === '') {
      if (open !== undefined)
        throw problem(`the ${open.kind} of line ${open.line} has no <!-- /${open.kind} -->`);
      if (name === undefined) throw problem(`a ${kind} needs a name, as <!-- ${kind}: NAME -->`);
      open = { kind, line: index + 1 };
      lines.push(line, kind === 'source' ? code(files, name, problem) : table(files, name, problem));
    } else {
      if (open?.kind !== kind) throw problem(`<!-- /${kind} --> ends nothing`);
      open = undefined;
      lines.push(line);
    }
  }
  if (open !== undefined)
    throw new Broken(`${page}:${open.line}: the ${open.kind} has no <!-- /${open.kind} -->`);
  return lines.join('\n');
}

function code(files: Files, name: string, problem: (sentence: string) => Broken): string {
  const [path, region] = name.split('#');
  const source = files.read(path);
  if (source === undefined) throw problem(`there is no source ${path}`);
  try {
    const text = region === undefined ? source.trimEnd() : regionOf(path, source, region);
    return ['', `\`\`\`${languages[extname(path)] ?? ''}`, text, '```', ''].join('\n');
  } catch (error) {
    throw error instanceof Broken ? problem(error.message) : error;
  }
}

function table(files: Files, name: string, problem: (sentence: string) => Broken): string {
  if (!Object.hasOwn(tables, name))
    throw problem(`there is no table ${name}; did you mean ${closest(name, Object.keys(tables))}?`);
  return ['', tableText(tables[name](files)), ''].join('\n');
}
