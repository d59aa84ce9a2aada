import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { invariants } from './invariants.ts';

const suite = loadSuite();
const named = /\b(?:test|describe)\((['"`])(.*?)\1/g;

/** The invariants that the titles of a file's tests name. */
function namedIn(file: string): readonly string[] {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  return [...text.matchAll(named)].flatMap(([, , title]) => title.match(/\bI\d+\b/g) ?? []);
}

describe('the sheet’s invariants', () => {
  test('are 21', () => {
    expect(invariants.map(({ name }) => name)).toEqual(Array.from({ length: 21 }, (_, i) => `I${i + 1}`));
  });

  test.each(invariants)('$name: $says', ({ name, held, witnesses }) => {
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((file) => !namedIn(file).includes(name))).toEqual([]);
    expect(witnesses.filter((id) => suite.find(id).length === 0)).toEqual([]);
  });
});
