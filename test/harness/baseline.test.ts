import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBaseline, readBaseline } from '../../src/harness/index.ts';

const known = (text: string) => parseBaseline('known.txt', text).known;

test('a line is an id, perhaps its ruleset, and the link of an issue', () => {
  const text =
    '# known\n\nmedian-a  https://example.org/1#c2  # since March\r\nmedian-b@425\thttp://example.org/2\n';
  expect(known(text)).toEqual([
    { id: 'median-a', issue: 'https://example.org/1#c2', line: 3 },
    { id: 'median-b', ruleset: '425', issue: 'http://example.org/2', line: 4 },
  ]);
  expect(known('')).toEqual([]);
});

describe('a line that is malformed', () => {
  test.each([
    ['median-a', /^known.txt:1: median-a needs the link of its issue after it, as https:/],
    ['median-a issue-12', /^known.txt:1: median-a needs the link/],
    ['median-a javascript:alert(1)', /^known.txt:1: median-a needs the link/],
    ['Median_A https://example.org', /^known.txt:1: «Median_A https:\/\/example.org» is not an id/],
    ['median-a https://e.org more', /^known.txt:1: «median-a https:\/\/e.org more» is not an id/],
    ['a https://e.org\na https://e.org', /^known.txt:2: a stands in line 1 already/],
    ['a@425 https://e.org\na@425 https://e.org', /^known.txt:2: a@425 stands in line 1 already/],
  ])('%j', (text, says) => {
    expect(() => known(text)).toThrow(says);
    expect(() => known(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

test('a file is read, or its absence told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  try {
    const path = join(folder, 'known.txt');
    expect(() => readBaseline(path)).toThrow(/known.txt: there is no such file$/);
    expect(() => readBaseline(folder)).toThrow(/it can't be read/);
    writeFileSync(path, 'a https://e.org');
    expect(readBaseline(path)).toMatchObject({ path, known: [{ id: 'a' }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
