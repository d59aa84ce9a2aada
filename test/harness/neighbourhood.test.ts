import { describe, expect, test } from 'vitest';
import { neighbourhood } from '../../src/harness/neighbourhood.ts';

describe('what stands around a difference', () => {
  const column = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const other = column.with(4, '40');

  test('is three entries before it and three after it', () => {
    const found = neighbourhood({ consensus: column }, { consensus: other }, ['output', 'consensus', 4])!;
    expect(found.path).toBe('output.consensus');
    expect(found.size).toBe(10);
    expect(found.entries.map(({ at }) => at)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]', '[6]', '[7]']);
    expect(found.entries[3]).toEqual({ at: '[4]', expected: '4', got: '40' });
  });

  test('ends where the list ends', () => {
    const found = neighbourhood(column, other, ['output', 0], 2)!;
    expect(found.path).toBe('output');
    expect(found.entries.map(({ at }) => at)).toEqual(['[0]', '[1]', '[2]']);
  });

  test('has one side where a list is longer', () => {
    const found = neighbourhood({ c: ['1', '2'] }, { c: ['1'] }, ['output', 'c', 1])!;
    expect(found).toEqual({
      path: 'output.c',
      size: 2,
      entries: [
        { at: '[0]', expected: '1', got: '1' },
        { at: '[1]', expected: '2' },
      ],
    });
  });

  test('is the row where a pair of it differs', () => {
    const row = [
      [0, '5'],
      [3, '7'],
      [9, '1'],
    ];
    const wrong = [
      [0, '5'],
      [3, '8'],
      [9, '1'],
    ];
    const found = neighbourhood({ bonds: [[], row] }, { bonds: [[], wrong] }, ['output', 'bonds', 1, 1, 1])!;
    expect(found.path).toBe('output.bonds[1]');
    expect(found.entries[1]).toEqual({ at: '[1]', expected: [3, '7'], got: [3, '8'] });
  });

  test('is the fields of an object, by name', () => {
    const found = neighbourhood({ pre: { 'A.B': '1', c: '2' } }, { pre: { c: '3' } }, [
      'output',
      'pre',
      'A.B',
    ])!;
    expect(found.entries).toEqual([
      { at: '["A.B"]', expected: '1' },
      { at: '.c', expected: '2', got: '3' },
    ]);
  });

  test('leaves out neighbours that are long, and never the place itself', () => {
    const long = 'x'.repeat(400);
    const found = neighbourhood([long, long, '2'], [long, 'y', '2'], ['output', 1])!;
    expect(found.entries.map(({ at }) => at)).toEqual(['[1]', '[2]']);
  });

  test('is nothing where no list or object holds the place on both sides', () => {
    expect(neighbourhood('1', '2', ['output'])).toBeUndefined();
    expect(neighbourhood({ a: '1' }, ['2'], ['output', 'a'])).toBeUndefined();
  });

  test('is what stands one level up where the sides are of different types', () => {
    const found = neighbourhood({ a: { b: '1' }, c: '2' }, { a: ['1'], c: '2' }, ['output', 'a'])!;
    expect(found.path).toBe('output');
    expect(found.entries.map(({ at }) => at)).toEqual(['.a', '.c']);
  });
});
