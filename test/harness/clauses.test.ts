import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clausePlace, clausesOf, firstSentence, readClauses } from '../../src/harness/clauses.ts';

const folder = mkdtempSync(join(tmpdir(), 'taospec-clauses-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('clauses', () => {
  const markdown = [
    '# A page',
    '<a id="page-01"></a>**PAGE-01.** Kappa is `u16` · 2<sup>32</sup> / 65535, as [the next page](next.md)',
    'says; 0.5 is a half. A second *sentence* follows.',
    '',
    'Words of no clause, and **PAGE-09.** without an anchor.',
    '',
    '<a id="page-02"></a>**PAGE-02.** The last one.',
  ].join('\n');

  test('are read as plain text with their places', () => {
    expect(clausesOf('spec/area/page.md', markdown)).toEqual([
      {
        id: 'PAGE-01',
        text: 'Kappa is u16 · 2^32 / 65535, as the next page says; 0.5 is a half. A second sentence follows.',
        page: 'spec/area/page.md',
        anchor: 'page-01',
      },
      { id: 'PAGE-02', text: 'The last one.', page: 'spec/area/page.md', anchor: 'page-02' },
    ]);
  });

  test('have a first sentence, which a decimal point does not end', () => {
    const [first] = clausesOf('spec/area/page.md', markdown);
    expect(firstSentence(first)).toBe('Kappa is u16 · 2^32 / 65535, as the next page says; 0.5 is a half.');
    expect(firstSentence({ ...first, text: 'no end' })).toBe('no end');
  });

  test('are found in every folder of the specification', () => {
    mkdirSync(join(folder, 'area', 'inner'), { recursive: true });
    writeFileSync(join(folder, 'area', 'inner', 'page.md'), markdown);
    writeFileSync(
      join(folder, 'area', 'page.txt'),
      markdown.replaceAll('PAGE', 'TEXT').replaceAll('page', 'text'),
    );
    const index = readClauses(folder);
    expect([...index.keys()]).toEqual(['PAGE-01', 'PAGE-02']);
    expect(clausePlace(index.get('PAGE-02')!)).toBe('spec/area/inner/page.md#page-02');
  });

  test('of this specification hold the median', () => {
    const clause = readClauses().get('MEDIAN-06')!;
    expect(clausePlace(clause)).toBe('spec/consensus/median.md#median-06');
    expect(clause.text).toMatch(/^The consensus of a column is the smallest of its weights .*\.$/);
  });
});
