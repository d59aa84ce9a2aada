import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalOf } from '../../../src/cli/screen/decimal.ts';

test.each([
  [0n, '0'],
  [1n << 32n, '1'],
  [1n << 31n, '0.5'],
  [-(1n << 31n), '-0.5'],
  [858993459n, '0.2000000000'],
  [1n, '0.0000000002'],
  [(1n << 63n) - 1n, '2147483647.9999999998'],
  [-(1n << 63n), '-2147483648'],
])('%s is %s', (bits, decimal) => expect(decimalOf(bits, 32)).toBe(decimal));

test('a value that rounds up to the next integer says so', () => {
  expect(decimalOf((1n << 64n) - 1n, 64)).toBe('1.0000000000');
});

test('two neighbours of 32 fraction bits differ in ten digits', () => {
  fc.assert(
    fc.property(fc.bigInt(-(1n << 63n), (1n << 63n) - 2n), (bits) => {
      expect(decimalOf(bits, 32)).not.toBe(decimalOf(bits + 1n, 32));
    }),
  );
});
