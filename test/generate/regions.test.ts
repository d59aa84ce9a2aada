import { describe, expect, test } from 'vitest';
import { Broken } from '../../src/generate/index.ts';
import { regionOf } from '../../src/generate/regions.ts';

const source = `import { x } from './x.ts';

// #region whole
/** What it is for. */
export function whole() {
  // #region inner
  const a = 1;

    const b = 2;
  // #endregion
  return a;
}
// #endregion
`;

test('a region is what stands between its marks, its docstring included, marks inside left out', () => {
  expect(regionOf('a.ts', source, 'whole')).toBe(
    '/** What it is for. */\nexport function whole() {\n  const a = 1;\n\n    const b = 2;\n  return a;\n}',
  );
});

test('a region inside a function moves to the left edge', () => {
  expect(regionOf('a.ts', source, 'inner')).toBe('const a = 1;\n\n  const b = 2;');
});

test('a region of a Python source is marked in its own comments', () => {
  expect(regionOf('a.py', '# region\n# #region walk\nx = 1\n# #endregion\n', 'walk')).toBe('x = 1');
});

describe('refused is', () => {
  test.each([
    ['a region that is not there', source, 'hole', 'a.ts: there is no region hole; it has whole, inner'],
    ['any region of a source without one', 'const a = 1;', 'hole', 'a.ts: there is no region hole'],
    [
      'a region that does not end',
      '// #region open\nconst a = 1;',
      'open',
      'a.ts: the region open has no #endregion',
    ],
    [
      'a region that stands twice',
      `${source}${source}`,
      'inner',
      'a.ts: the region inner stands there 2 times',
    ],
    ['an end without a beginning', '// #endregion', 'open', 'a.ts: an #endregion ends nothing'],
  ])('%s', (_what, text, name, sentence) => {
    expect(() => regionOf('a.ts', text, name)).toThrow(new Broken(sentence));
  });
});
