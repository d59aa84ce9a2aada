import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/harness/index.ts';

const firstOf = (expected: unknown, got: unknown) => compare(expected, got).first;

describe('the first difference', () => {
  test.each([
    ['a value', { a: [1, 2] }, { a: [1, 3] }, { path: 'output.a[1]', kind: 'value', expected: 2, got: 3 }],
    ['a type', { a: '1' }, { a: 1 }, { path: 'output.a', kind: 'type', expected: '1', got: 1 }],
    ['null for a list', { a: [] }, { a: null }, { path: 'output.a', kind: 'type', expected: [], got: null }],
    ['an object for a list', { a: [] }, { a: {} }, { path: 'output.a', kind: 'type', expected: [], got: {} }],
    ['an entry too few', [1, 2], [1], { path: 'output[1]', kind: 'missing', expected: 2 }],
    ['an entry too many', [1], [1, 2], { path: 'output[1]', kind: 'extra', got: 2 }],
    ['a field too few', { a: 1, b: 2 }, { b: 2 }, { path: 'output.a', kind: 'missing', expected: 1 }],
    ['a field too many', { a: 1 }, { a: 1, b: 2 }, { path: 'output.b', kind: 'extra', got: 2 }],
    [
      'a name with a dot',
      { 'A.B': 1 },
      { 'A.B': 2 },
      { path: 'output["A.B"]', kind: 'value', expected: 1, got: 2 },
    ],
    ['the whole', 1, 2, { path: 'output', kind: 'value', expected: 1, got: 2 }],
    [
      'a field of the prototype',
      {},
      JSON.parse('{"toString":1}'),
      { path: 'output.toString', kind: 'extra', got: 1 },
    ],
  ])('%s', (_, expected, got, first) => {
    expect(firstOf(expected, got)).toMatchObject(first);
    expect(Object.keys(firstOf(expected, got)!).sort()).toEqual([...Object.keys(first), 'segments'].sort());
  });

  test('is first as one reads: fields as expected has them, then lists from their start', () => {
    expect(firstOf({ z: [1, 2], a: 1 }, { a: 2, z: [3, 4] })?.path).toBe('output.z[0]');
  });

  test('is counted with all others; what is missing counts once', () => {
    expect(compare({ a: [1, 2, 3], b: { c: 1, d: 2 } }, { a: [9, 2, 9] }).differences).toBe(3);
  });
});

test('the order of fields is no difference', () => {
  expect(compare({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual({ differences: 0 });
});

test('names that begin with x- are ignored in what was got, however deep, and only there', () => {
  expect(compare({ a: { b: 1 } }, { a: { b: 1, 'x-note': 2 }, 'x-took': 3 })).toEqual({ differences: 0 });
  expect(compare({ a: 1 }, { a: 2, 'x-took': 3 }).differences).toBe(1);
  expect(compare({ 'x-a': 1 }, {}).differences).toBe(1);
});

const json = fc.jsonValue({ maxDepth: 4 });
const withIgnored = /"x-/;

test('a value is the same as its copy', () => {
  fc.assert(fc.property(json, (value) => compare(value, structuredClone(value)).differences === 0));
});

test('two values are the same exactly where their JSON is, fields in any order', () => {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([name, inner]): [string, unknown] => [name, sorted(inner)])
            .sort(([a], [b]) => (a < b ? -1 : 1))
        : (value ?? null);
  const text = (value: unknown) => JSON.stringify([typeof value, Array.isArray(value), sorted(value)]);
  fc.assert(
    fc.property(json, json, (one, other) => {
      fc.pre(!withIgnored.test(JSON.stringify([one, other])));
      const { differences } = compare(one, other);
      if (text(one) === text(other)) expect(differences).toBe(0);
      if (differences === 0) expect(text(one)).toBe(text(other));
    }),
  );
});
