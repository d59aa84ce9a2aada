import { dirname } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesOf, isGenerated, sourcesOf, textOf } from './tree.ts';

const sources = sourcesOf('src');
const written = [...sources, ...sourcesOf('test'), ...sourcesOf('bench')];
const folders = [...new Set(sources.map(dirname))].sort();
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Kernels, benches and lists of tests may be longer than the rest. */
const longest = (path: string) => (/^(src\/engine|bench)\/|\.test\.ts$/.test(path) ? 350 : 200);

/** The sentence that a file opens with, its line breaks undone; empty when there is none. */
function opening(text: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  return comment
    .replace(/^\s*\* ?/gm, '')
    .split(/\n\s*\n|@module/)[0]
    .replace(/\s+/g, ' ')
    .trim();
}

describe('rooms', () => {
  test.each(folders)('%s has an index that says in a sentence what it is for', (folder) => {
    expect(sources).toContain(`${folder}/index.ts`);
    expect(opening(textOf(`${folder}/index.ts`))).toMatch(/^\p{Lu}.*\S\.$/u);
  });

  test('no room collects what has no place of its own', () => {
    expect(written.filter((path) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.)/.test(path))).toEqual([]);
  });
});

describe('files', () => {
  test('names are in kebab case', () => {
    const all = [...filesOf('src'), ...filesOf('test'), ...filesOf('bench'), ...filesOf('spec')];
    const parts = (path: string) =>
      path.split('/').filter((part) => part !== 'README.md' && part !== '.gitkeep');
    // Vectors and operations are named by the protocol; the suite's own check looks at those.
    const others = /^spec\/(vectors|schemas\/operations)\//;
    const named = all.filter((path) => !others.test(path) && !isGenerated(path));
    expect(named.filter((path) => !parts(path).every((part) => kebab.test(part)))).toEqual([]);
  });

  test('none is longer than its kind may be', () => {
    const lines = (path: string) => textOf(path).trimEnd().split('\n').length;
    const long = written.filter((path) => lines(path) > longest(path));
    expect(long.map((path) => `${path}: ${lines(path)} lines`)).toEqual([]);
  });

  test('every export of src is explained', () => {
    expect(sources.flatMap(unexplained)).toEqual([]);
  });
});

/** The exports of a file that no comment explains; a comment stands for all lines below it without a gap. */
function unexplained(path: string): readonly string[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const bare: string[] = [];
  let explainedTo = 0;
  for (const node of file.statements.filter((each) => ts.canHaveModifiers(each))) {
    const exported = ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const line = lineOf(node.getStart());
    const explained = ts.getJSDocCommentsAndTags(node).length > 0 || line === explainedTo + 1;
    if (explained) explainedTo = lineOf(node.getEnd());
    else if (exported) bare.push(`${path}:${line}`);
  }
  return bare;
}
