import { describe, expect, test } from 'vitest';
import { decimal, decimalAt } from '../../../src/harness/report/index.ts';
import { segmentsOf, typeAt } from '../../../src/harness/report/place.ts';

describe('a decimal', () => {
  test.each([
    [2147450879n, 32, '≈ 0.4999923704'],
    [2147483648n, 32, '= 0.5'],
    [0n, 32, '= 0'],
    [1n, 32, '≈ 0.0000000002'],
    [2n, 32, '≈ 0.0000000005'],
    [-6442450944n, 32, '= -1.5'],
    [4294967295n, 32, '≈ 0.9999999998'],
    [1n, 64, '≈ 0.00000000000000000005'],
    [3n << 64n, 64, '= 3'],
  ])('of %d with %d bits behind the point is %s', (bits, fractionBits, text) => {
    expect(decimal(bits, fractionBits)).toBe(text);
  });

  test('stands beside a fixed-point value alone', () => {
    const at = (path: string, value: unknown) => decimalAt('consensus.median', '425', path, value);
    expect(at('output.consensus[3]', '2147483648')).toBe('= 0.5');
    expect(at('trace.minority', '-1')).toBe('≈ -0.0000000002');
    expect(at('input.weights[0][2][1]', '2147483648')).toBe('= 0.5');
    expect(at('input.weights[0][2][0]', '3')).toBeUndefined();
    expect(at('input.kappa', 32767)).toBeUndefined();
    expect(at('output.consensus', '1')).toBeUndefined();
    expect(at('output.consensus[3]', '1.5')).toBeUndefined();
    expect(at('output.consensus[3]', ['1'])).toBeUndefined();
  });
});

describe('the type at a path', () => {
  test('is what the schema calls it', () => {
    expect(typeAt('consensus.median', '446', 'output.consensus[70000]')).toBe('I32F32');
    expect(typeAt('consensus.median', '425', 'input.kappa')).toBe('U16');
    expect(typeAt('consensus.median', '425', 'output.nothing[0]')).toBeUndefined();
    expect(typeAt('consensus.median', '425', 'elsewhere')).toBeUndefined();
    expect(typeAt('consensus.nothing', '425', 'output.consensus[0]')).toBeUndefined();
    expect(typeAt('../values', '425', 'output.consensus[0]')).toBeUndefined();
  });

  test('is found by names and indices', () => {
    expect(segmentsOf('output.pre["SubtensorModule.Weights"]["1,0"][2][1]')).toEqual([
      'output',
      'pre',
      'SubtensorModule.Weights',
      '1,0',
      '2',
      '1',
    ]);
  });
});
