import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/cli/screen/shape.ts';
import { fieldsOf, values } from '../../../src/cli/screen/values.ts';
import { pageOf } from '../page.ts';

const half = '2147483648';
const fifth = '858993459';
const input = shapeOf('consensus.median', '425', 'Input');

test('an input as a person reads it', () => {
  const { screen } = pageOf(80);
  const given = { activeStake: [half, half], weights: [[[1, fifth]], []], kappa: 32767 };
  expect(values(fieldsOf(given, input), screen)).toEqual([
    'uid  activeStake  I32F32',
    '  0   2147483648  0.5',
    '  1   2147483648  0.5',
    '',
    'weights  2 rows, a row a uid',
    '  uid  0         1',
    '    0  ·  0.200000',
    '    1  ·         ·',
    '',
    '  bits, as stored',
    '    0  [[1,"858993459"]]',
    '    1  []',
    '',
    'kappa  32767',
  ]);
});

test('lists of one length stand side by side while there is room', () => {
  const stages = shapeOf('consensus.median', '425', 'Stages');
  const given = { medianStake: [half], consensus: [fifth] };
  const wide = values(fieldsOf(given, stages), pageOf(80).screen);
  expect(wide).toEqual([
    'uid  medianStake  I32F32  consensus  I32F32',
    '  0   2147483648  0.5     858993459  0.2000000000',
  ]);
  const narrow = values(fieldsOf(given, stages), pageOf(30).screen);
  expect(narrow).toEqual([
    'uid  medianStake  I32F32',
    '  0   2147483648  0.5',
    '',
    'uid  consensus  I32F32',
    '  0  858993459  0.2000000000',
  ]);
});

test('a long list and a large matrix are cut, and it is said where the rest is', () => {
  const n = 40;
  const given = {
    activeStake: Array<string>(n).fill('1'),
    weights: Array.from({ length: n }, () => [[0, '1']]),
  };
  const lines = values(fieldsOf(given, input), pageOf(80).screen);
  expect(lines).toContain('  … and 24 more; --json shows them all');
  expect(lines).toContain('  … and 28 more rows; --json shows them all');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
