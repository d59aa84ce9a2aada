import { describe, expect, test } from 'vitest';
import { Broken, pageFiles, project, readText, stale, withChanges } from '../../src/generate/index.ts';
import { filled } from '../../src/generate/pages.ts';
import { tableText } from '../../src/generate/tables.ts';
import { filesOf } from './topics.ts';

const page = 'spec/consensus/median.md';
const files = filesOf({ 'src/a.ts': '// #region rule\nconst a = 1;\n// #endregion\n' });
const shown = '<!-- source: src/a.ts#rule -->\n\n```ts\nconst a = 1;\n```\n\n<!-- /source -->';

describe('a page', () => {
  test('shows the code between its marks, whatever stood there', () => {
    const before = '# Rule\n\n<!-- source: src/a.ts#rule -->\nold\n<!-- /source -->\n\nEnd.\n';
    expect(filled(files, 'spec/a.md', before)).toBe(`# Rule\n\n${shown}\n\nEnd.\n`);
  });

  test.each([
    ['py', 'python', '# #region'],
    ['go', 'go', '// #region'],
    ['rs', 'rust', '// #region'],
    ['toml', 'toml', '# #region'],
  ])('shows a source in .%s, whole or a region of it', (ending, language, mark) => {
    const path = `adapters/a.${ending}`;
    const source = `first\n${mark} rule\nsecond\n${mark.replace('#region', '#endregion')}\n`;
    const text = `<!-- source: ${path} -->\n<!-- /source -->\n<!-- source: ${path}#rule -->\n<!-- /source -->`;
    const code = (shown: string) => `\n\n\`\`\`${language}\n${shown}\n\`\`\`\n\n<!-- /source -->`;
    expect(filled(filesOf({ [path]: source }), 'spec/a.md', text)).toBe(
      `<!-- source: ${path} -->${code(source.trimEnd())}\n<!-- source: ${path}#rule -->${code('second')}`,
    );
  });

  test('that is filled stays as it is', () => {
    expect(filled(files, 'spec/a.md', shown)).toBe(shown);
  });

  test('without marks is left alone, trailing blanks and all', () => {
    const text = '# Rule  \n\nNo code. <!-- source -->\n\n\n';
    expect(filled(files, 'spec/a.md', text)).toBe(text);
  });

  test.each([
    [
      'a region that is not there',
      '<!-- source: src/a.ts#role -->\n<!-- /source -->',
      '1: src/a.ts: there is no region role; it has rule',
    ],
    [
      'a source that is not there',
      '\n<!-- source: src/b.ts#rule -->\n<!-- /source -->',
      '2: there is no source src/b.ts',
    ],
    [
      'a source without a name',
      '<!-- source -->\n<!-- /source -->',
      '1: a source needs a name, as <!-- source: NAME -->',
    ],
    [
      'a mark that never ends',
      'x\n<!-- source: src/a.ts#rule -->\n',
      '2: the source has no <!-- /source -->',
    ],
    [
      'a mark inside another',
      '<!-- source: src/a.ts#rule -->\n<!-- table: operations -->',
      '2: the source of line 1 has no <!-- /source -->',
    ],
    ['an end alone', '<!-- /table -->', '1: <!-- /table --> ends nothing'],
    [
      'a table that there is not',
      '<!-- table: operation -->\n<!-- /table -->',
      '1: there is no table operation; did you mean operations?',
    ],
  ])('with %s is refused', (_what, text, sentence) => {
    expect(() => filled(files, 'spec/a.md', text)).toThrow(new Broken(`spec/a.md:${sentence}`));
  });
});

describe('the chapters', () => {
  test('a change of the source makes the page stale', () => {
    const path = 'src/reference/consensus/median.ts';
    const changed = withChanges(project, {
      [path]: readText(project, path).replace('if (below > minority)', 'if (below >= minority)'),
    });
    expect(stale(pageFiles(changed), project).map((each) => each.path)).toContain(page);
  });

  test('a source without the region is named with the page and its line', () => {
    const path = 'src/reference/consensus/median.ts';
    const changed = withChanges(project, {
      [path]: readText(project, path).replace('// #region weighted-median', ''),
    });
    expect(() => pageFiles(changed)).toThrow(/^spec\/consensus\/median\.md:\d+: .*#endregion/);
  });

  test('the tables say what the code says', () => {
    const versions = pageFiles().find(({ path }) => path === 'spec/versions.md')!.text;
    expect(versions).toMatch(/\| `446` +\| [^|]+\| 446 to 474 +\| `liquidAlphaConsensusMode`[^|]*\|/);
    expect(versions).toMatch(/\| `liquidAlphaConsensusMode` +\| `446` +\| Liquid alpha may look at/);
    const readme = pageFiles().find(({ path }) => path === 'spec/README.md')!.text;
    expect(readme).toMatch(
      /\| \[`consensus\.median`\]\(consensus\/median\.md\) +\| the consensus .*\| +\d+ +\| \d+ % +\|/,
    );
  });
});

test('a table has its columns aligned', () => {
  expect(
    tableText([
      ['a', 'heading'],
      ['longer', 'b'],
    ]),
  ).toBe('| a      | heading |\n| ------ | ------- |\n| longer | b       |');
});
