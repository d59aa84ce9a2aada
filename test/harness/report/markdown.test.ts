import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { gather, markdown, tallySentence } from '../../../src/harness/report/index.ts';
import { harmlessLog, hostileLog, hostileText } from './hostile.ts';
import { mishaps } from './mishaps.ts';
import { elementsOf, namesOf, textsOf } from './page.ts';
import { sampleLog } from './samples.ts';

const clauses = readClauses();

describe('the summary', () => {
  const log = gather(sampleLog({ cases: 1000, failures: 300, mishaps, unsupported: 30 }));
  const text = markdown(log, { clauses });

  test('begins with the verdict and has the tally', () => {
    expect(text.startsWith('### ✗ passed 670, failed 300, unsupported 30\n')).toBe(true);
    expect(text).toContain(`\n${tallySentence(log.tally)}\n`);
  });

  const rowsOf = (summary: string) => [
    ...summary.matchAll(/^\| (`.*) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/gm),
  ];

  test('has a row an operation that fails and one an area for the others, whose columns add up', () => {
    const operations = ['numbers.exp', 'numbers.ln', 'consensus.median', 'consensus.clip'];
    const few = gather(sampleLog({ cases: 200, failures: 1, unsupported: 9, blocked: 3, operations }));
    const rows = rowsOf(markdown(few, { clauses }));
    expect(rows.map(([, name]) => name)).toEqual([
      '`consensus.median`',
      '`numbers`, 2 other operations',
      '`consensus.clip`',
    ]);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    const { passed, failed, unsupported, blocked, outside } = few.tally;
    expect([2, 3, 4, 5, 6].map(sum)).toEqual([passed, failed, unsupported, blocked, outside]);
  });

  test('shows failures of different kinds in full, and counts the others', () => {
    expect(text.match(/<details>/g)).toHaveLength(5);
    expect([...text.matchAll(/^ {2}(MEDIAN-\d+) {2}/gm)].map(([, id]) => id).sort()).toEqual([
      'MEDIAN-03',
      'MEDIAN-05',
      'MEDIAN-06',
      'MEDIAN-07',
      'MEDIAN-08',
    ]);
    expect(text).toContain('\n295 more failures are in the full report.\n');
  });

  test('is short enough for a comment', () => {
    expect(text.length).toBeLessThan(20_000);
  });

  test('of a run without failures has no failures', () => {
    const good = markdown(gather(sampleLog({ cases: 10 })), { clauses });
    expect(good.startsWith('### ✓ passed 10\n')).toBe(true);
    expect(good).not.toContain('<details>');
    expect(good).not.toContain('| fails |');
  });
});

describe('text from outside', () => {
  const rendered = (text: string) => parse(new MarkdownIt({ html: true }).render(text));
  const plain = namesOf(rendered(markdown(gather(harmlessLog()), { clauses })));

  test('never becomes Markdown or HTML, and mentions nobody', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        const text = markdown(gather(hostileLog(texts.map((each) => `${each}.`))), { clauses });
        const tree = rendered(text);
        expect(namesOf(tree)).toEqual(plain);
        for (const code of elementsOf(tree, 'code')) code.childNodes = [];
        expect(JSON.stringify(textsOf(tree))).not.toMatch(/[@#]\w/);
      }),
    );
  });
});
