import type { Draft } from '../../topic.ts';
import { asserted, draft, float, highest, lowest, most, raw, sheet, type Line } from './input.ts';

const over = (a: object, b: object) => ({ function: 'div', a, b }) as Line[5];
const f = float;

const lines: readonly Line[] = [
  [
    'quotient-3-7',
    'three sevenths, cut off behind 21 digits',
    '06',
    'rounding',
    'the next digit is a 5',
    over(f(3n), f(7n)),
    sheet('sf-div-3-7', raw(428_571_428_571_428_571_428n, -21n)),
  ],
  [
    'quotient-1-3',
    'a third',
    '06',
    'rounding',
    'threes without end',
    over(f(1n), f(3n)),
    sheet('sf-div-1-3', raw(333_333_333_333_333_333_333n, -21n)),
  ],
  ['quotient-2-3', 'two thirds end in a six', '06', 'rounding', 'cut off, not rounded', over(f(2n), f(3n))],
  [
    'quotient-by-one',
    'a billion TAO by one',
    '06',
    'example',
    'a power of ten keeps its mantissa',
    over(f(10n ** 18n), f(1n)),
    sheet('sf-div-1000000000000000000-1', raw(most, -3n)),
  ],
  [
    'quotient-by-zero',
    'nothing divides by zero',
    '06',
    'boundary',
    'the chain answers none and does not panic',
    over(f(1n), f(0n)),
    asserted('test_safefloat_div_by_zero_is_none', null),
  ],
  ['quotient-zero', 'zero by three is zero', '06', 'boundary', 'no mantissa', over(f(0n), f(3n))],
  [
    'quotient-zero-by-zero',
    'zero by zero gives none',
    '06',
    'boundary',
    'the divisor decides',
    over(f(0n), f(0n)),
  ],
  [
    'quotient-just-above-one',
    'the largest mantissa by one less: all 21 digits are those of one',
    '06',
    'rounding',
    'the excess stands behind the last digit',
    over(raw(most, 0n), raw(most - 1n, 0n)),
  ],
  [
    'quotient-just-below-one',
    'one less than the largest mantissa by the largest',
    '06',
    'rounding',
    'all digits are felt',
    over(raw(most - 1n, 0n), raw(most, 0n)),
  ],
  [
    'quotient-smallest-mantissa',
    'the largest mantissa by the smallest has 22 digits and loses one',
    '06 01',
    'rounding',
    'brought back into range by a division that is cut off',
    over(raw(most, 0n), raw(most / 10n + 1n, 0n)),
  ],
  [
    'quotient-exponent-too-high',
    'exponents far apart upwards give none',
    '06',
    'overflow',
    'their difference leaves 64 bits',
    over(raw(most, highest), raw(most, -22n)),
  ],
  [
    'quotient-exponent-highest',
    'a difference of exponents 21 above the highest still fits',
    '06',
    'boundary',
    'the 21 of the mantissa are taken off before the check',
    over(raw(most, highest), raw(most, -21n)),
  ],
  [
    'quotient-exponent-too-low',
    'a quotient whose exponent is checked before it is brought into range gives none',
    '06 03',
    'overflow',
    'one step up would have saved it',
    over(raw(most, lowest + 20n), raw(most / 10n + 1n, 0n)),
  ],
  [
    'quotient-exponent-lowest',
    'an exponent 21 above the lowest is the last that divides',
    '06',
    'boundary',
    'the mantissa stays in range',
    over(raw(most, lowest + 21n), raw(most, 0n)),
  ],
];

/** Quotients (SAFE-FLOAT-06). */
export const quotients: readonly Draft[] = lines.map(draft);
