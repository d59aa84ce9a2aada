import { describe, expect, test } from 'vitest';
import { absent, corpusFiles, corpusJson } from '../corpora.ts';
import type { Golden } from './answers.ts';
import { goldenMap } from './map.ts';

const sheets = corpusFiles('protocol').filter((name) => name.endsWith('-goldens.json'));
const here = sheets.length > 0;
const goldensOf = (sheet: string) => (corpusJson(`protocol/${sheet}`) ?? []) as readonly Golden[];

test.skipIf(!here)(here ? 'every sheet of goldens has a map' : `goldens are not compared: ${absent}`, () => {
  expect(Object.keys(goldenMap).sort()).toEqual(sheets);
});

describe.skipIf(!here).each(Object.entries(goldenMap))('%s', (sheet, answers) => {
  const goldens = goldensOf(sheet);
  const operations = [...new Set(goldens.map(({ operation }) => operation))];

  test('every golden has a line, and every line a golden', () => {
    expect(Object.keys(answers).sort()).toEqual(operations.sort());
  });

  const answered = goldens.flatMap((golden) => {
    const line = answers[golden.operation] as (typeof answers)[string] | undefined;
    return line !== undefined && 'by' in line ? [{ ...line, golden, id: golden.id }] : [];
  });
  test.each(answered)('$id: $by says the same', ({ golden, answer }) => {
    expect(answer(golden)).toEqual(golden.output);
  });
});
