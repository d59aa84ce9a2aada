import type { Draft } from '../../topic.ts';
import { draft, float, highest, most, raw, sheet, type Line } from './input.ts';

const times = (a: object, b: object, c: object) => ({ function: 'mulDiv', a, b, c }) as Line[5];
const f = float;

const lines: readonly Line[] = [
  [
    'mul-div-100-3-10',
    'a hundred times three by ten',
    '07',
    'example',
    'a share of a pool in small numbers',
    times(f(100n), f(3n), f(10n)),
    sheet('sf-muldiv-100-3-10', raw(300_000_000_000_000_000_000n, -19n)),
  ],
  [
    'mul-div-10-1-3',
    'ten by three by way of one',
    '07',
    'rounding',
    'cut off behind 21 digits',
    times(f(10n), f(1n), f(3n)),
    sheet('sf-muldiv-10-1-3', raw(333_333_333_333_333_333_333n, -20n)),
  ],
  [
    'mul-div-same',
    'the supply by the supply is one',
    '07',
    'rounding',
    'the product is whole before it is divided',
    times(f(21n * 10n ** 15n), f(1n), f(21n * 10n ** 15n)),
    sheet('sf-muldiv-21000000000000000-1-21000000000000000', raw(most, -21n)),
  ],
  [
    'mul-div-once',
    'a third of three is one, because it is cut off once and not twice',
    '07',
    'rounding',
    'who divides first has nines',
    times(f(1n), f(3n), f(3n)),
  ],
  [
    'mul-div-largest-mantissas',
    'three mantissas of 10^21',
    '07',
    'overflow',
    'the product has 43 digits',
    times(raw(most, 0n), raw(most, 0n), raw(most, 0n)),
  ],
  [
    'mul-div-22-digits',
    'a quotient of 22 digits loses one',
    '07 01',
    'rounding',
    'the largest product by the smallest divisor',
    times(raw(most, 0n), raw(most - 1n, 0n), raw(most / 10n + 1n, 0n)),
  ],
  [
    'mul-div-20-digits',
    'a quotient of 20 digits gets a zero, and not the digit that was cut off',
    '07 01',
    'rounding',
    'the smallest product by the largest divisor: two digits are lost for good',
    times(raw(123_456_789_012_345_678_901n, 0n), raw(109_876_543_210_987_654_321n, 0n), raw(most, 0n)),
  ],
  [
    'mul-div-by-zero',
    'nothing divides by zero',
    '07',
    'boundary',
    'an empty pool',
    times(f(1n), f(1n), f(0n)),
  ],
  [
    'mul-div-zero',
    'a factor of zero gives zero with the exponent 0',
    '07 01',
    'boundary',
    'an entry without a share',
    times(f(0n), f(5n), f(3n)),
  ],
  [
    'mul-div-exponents-meet',
    'factors whose exponents leave 64 bits give none, although the divisor would bring them back',
    '07',
    'overflow',
    'the exponents are added first',
    times(raw(most, highest), raw(most, 1n), raw(most, highest)),
  ],
  [
    'mul-div-exponents-low',
    'exponents that leave 64 bits downwards give none',
    '07',
    'overflow',
    'the divisor has the highest exponent',
    times(raw(most, -1n), raw(most, -1n), raw(most, highest)),
  ],
];

/** Products divided by a third float (SAFE-FLOAT-07). */
export const products: readonly Draft[] = lines.map(draft);
