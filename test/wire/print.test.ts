import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printFixed, printTao } from '../../src/wire/index.ts';

describe('a fixed-point value in decimal', () => {
  test.each([
    [0n, 32, '0'],
    [1n, 32, '0.00000000023283064365386962890625'],
    [-1n, 32, '-0.00000000023283064365386962890625'],
    [2147483648n, 32, '0.5'],
    [-6442450944n, 32, '-1.5'],
    [1n, 64, '0.0000000000000000000542101086242752217003726400434970855712890625'],
    [2n ** 63n - 1n, 32, '2147483647.99999999976716935634613037109375'],
    [2n ** 128n - 1n, 32, '79228162514264337593543950335.99999999976716935634613037109375'],
  ])('%s bits with %s behind the point are %s', (bits, fractionBits, decimal) => {
    expect(printFixed(bits, fractionBits)).toBe(decimal);
  });

  test('is exact: the bits can be read back from it', () => {
    const anyBits = fc.bigInt({ min: -(2n ** 127n), max: 2n ** 128n - 1n });
    fc.assert(
      fc.property(anyBits, fc.constantFrom(32, 64), (bits, fractionBits) => {
        const [whole, fraction = ''] = printFixed(bits, fractionBits).replace('-', '').split('.');
        const scaled = BigInt(whole + fraction) << BigInt(fractionBits);
        const unit = 10n ** BigInt(fraction.length);
        expect(scaled % unit).toBe(0n);
        expect(scaled / unit).toBe(bits < 0n ? -bits : bits);
      }),
    );
  });
});

describe('an amount in TAO', () => {
  test.each([
    [0n, '0'],
    [1n, '0.000000001'],
    [500000000n, '0.5'],
    [1000000001n, '1.000000001'],
    [20999999980442226n, '20999999.980442226'],
    [18446744073709551615n, '18446744073.709551615'],
  ])('%s rao are %s TAO', (rao, tao) => {
    expect(printTao(rao)).toBe(tao);
  });
});
