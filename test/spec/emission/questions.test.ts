import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { perform, verbs } from '../../../src/cli/index.ts';
import { pageOf } from '../../cli/page.ts';

const text = readFileSync(new URL('../../../spec/emission/questions.md', import.meta.url), 'utf8');
const questions = [...text.matchAll(/^### (\d+)\. (.+)\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)].map(
  ([, number, question, answer]) => ({
    number: Number(number),
    question,
    lines: [...answer.matchAll(/^taospec (.+)$/gm)].map(([, words]) => words),
  }),
);

test('each of the 24 questions is answered once', () => {
  const numbers = questions.map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual([...Array(24).keys()].map((i) => i + 1));
});

describe('the command of', () => {
  test.each(questions)('question $number runs: $question', async ({ lines }) => {
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const page = pageOf();
      const errors = pageOf();
      const code = await perform(verbs, { out: page.screen, err: errors.screen }, line.split(' '));
      expect([line, code, errors.text()]).toEqual([line, 0, '']);
      expect(page.text().length).toBeGreaterThan(100);
    }
  });
});
