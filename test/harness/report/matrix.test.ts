import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { gather, matrixHtml, matrixText, type Log } from '../../../src/harness/report/index.ts';
import { hostileLog, hostileText } from './hostile.ts';
import { consensusOperations, sampleLog, type Sample } from './samples.ts';
import { namesOf } from './page.ts';

const log = (sample: Sample): Log => gather(sampleLog(sample));
const operations = ['numbers.exp', ...consensusOperations];
const logs = [
  log({ cases: 300, name: 'taospec', spelling: '', operations }),
  log({ cases: 300, failures: 40, name: 'textbook', operations }),
  log({ cases: 300, unsupported: 60, name: 'partial', operations }),
  log({ cases: 12, name: 'tiny', operations: ['consensus.median'] }),
];

describe('the matrix as text', () => {
  const text = matrixText(logs);
  const row = (name: string) =>
    text
      .split('\n')
      .find((line) => line.trimStart().startsWith(`${name} `))!
      .trim()
      .split(/ {2,}/);

  test('has a column an implementation and a row an operation, below its area', () => {
    expect(text.split('\n')[0].trim().split(/ {2,}/)).toEqual([
      'taospec 1.2.0',
      'textbook 1.2.0',
      'partial 1.2.0',
      'tiny 1.2.0',
    ]);
    expect(text).toMatch(/^numbers .*\n {2}exp .*\nconsensus .*\n {2}median /m);
  });

  test('counts the passes', () => {
    expect(row('all')).toEqual(['all', '✓ 300', '✗ 260/300', '– 240/300', '✓ 12']);
    expect(row('exp').at(-1)).toBe('·');
    const { cases } = logs[1];
    const { operation } = cases.find(({ verdict }) => verdict === 'failed')!;
    const own = cases.filter((each) => each.operation === operation);
    const passed = own.filter(({ verdict }) => verdict === 'passed').length;
    expect(row(operation.split('.')[1])[2]).toBe(`✗ ${passed}/${own.length}`);
  });

  test('has the verdicts', () => {
    expect(text).toContain('✓ taospec 1.2.0: passed 300\n✗ textbook 1.2.0: passed 260, failed 40\n');
  });

  test('falls into blocks where the columns do not fit', () => {
    const narrow = matrixText(logs, { width: 40 });
    expect(
      Math.max(
        ...narrow
          .split('\n\n')
          .slice(0, 2)
          .join('\n')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
    expect(narrow.match(/^all /gm)!.length).toBeGreaterThan(1);
  });

  test('tells two logs of one implementation apart, and warns of different suites', () => {
    const [start, ...rest] = sampleLog({ cases: 3, spelling: 'http://127.0.0.1:1' });
    if (start.event !== 'start') throw new Error('a log begins with its start');
    const other = gather([{ ...start, suite: { version: '9', digest: `0x${'00'.repeat(32)}` } }, ...rest]);
    const both = matrixText([log({ cases: 3 }), other]);
    expect(both).toContain('my-node 1.2.0 (http://127.0…');
    expect(both).toContain('warning: the logs are of 2 different suites');
  });
});

describe('the matrix as a page', () => {
  test('has the cells of the text, in words for a reader who does not see', () => {
    const page = matrixHtml(logs);
    expect(page).toContain('<td class="failed" title="260 passed, 40 failed">✗ 260/300</td>');
    expect(page.match(/<th scope="col">/g)).toHaveLength(4);
    expect(page.match(/<th scope="row">/g)).toHaveLength(operations.length + 1);
    expect(page.match(/<th scope="rowgroup">/g)).toHaveLength(2);
  });

  test('takes no text from outside as markup', () => {
    const plain = namesOf(parse(matrixHtml([gather(hostileLog(['plain']))])));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), (texts) => {
        expect(namesOf(parse(matrixHtml([gather(hostileLog(texts.map((each) => `${each}.`)))])))).toEqual(
          plain,
        );
      }),
      { numRuns: 50 },
    );
  });
});
