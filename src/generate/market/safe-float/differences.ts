import type { Draft } from '../../topic.ts';
import { draft, float, highest, lowest, most, raw, sheet, type Line } from './input.ts';

const less = (a: object, b: object) => ({ function: 'sub', a, b }) as Line[5];
const f = float;

const lines: readonly Line[] = [
  [
    'difference-same',
    'a float less itself is zero',
    '05',
    'boundary',
    'the mantissa falls to 0, and the exponent with it',
    less(f(1n), f(1n)),
    sheet('sf-sub-1-1', raw(0n, 0n)),
  ],
  [
    'difference-below-zero',
    'five less seven is zero, not none',
    '05',
    'boundary',
    'the mantissa stops at 0',
    less(f(5n), f(7n)),
    sheet('sf-sub-5-7', raw(0n, 0n)),
  ],
  [
    'difference-from-zero',
    'nothing less one gives none, where five less seven gives zero',
    '05',
    'boundary',
    'zero is looked at before mantissas are',
    less(f(0n), f(1n)),
  ],
  ['difference-zeros', 'nothing less nothing is zero', '05', 'boundary', 'both zero', less(f(0n), f(0n))],
  [
    'difference-zero',
    'a float less nothing stays as it is, at the lowest exponent too',
    '05',
    'boundary',
    'zero is looked at before exponents are',
    less(raw(most, lowest), f(0n)),
  ],
  [
    'difference-one-from-most',
    'the largest mantissa less one',
    '05',
    'boundary',
    'no digit is lost',
    less(raw(most, 0n), f(1n)),
    sheet('sf-sub-1000000000000000000000-1', raw(most - 1n, 0n)),
  ],
  [
    'difference-too-small',
    'what is taken is cut off first, so less than a unit takes nothing',
    '05',
    'rounding',
    'who cuts after the difference takes a unit',
    less(raw(most, 1n), f(9n)),
  ],
  [
    'difference-smaller-exponent',
    'a float of the smaller exponent is cut off before another is taken from it',
    '05',
    'rounding',
    'the smaller exponent stands first',
    less(raw(999_999_999_999_999_999_999n, 0n), raw(200_000_000_000_000_000_001n, -1n)),
  ],
  [
    'difference-larger-exponent',
    'a difference of floats one exponent apart is brought back into range, its last digit a zero',
    '05 01',
    'rounding',
    'digits that were cut off do not come back',
    less(raw(100_000_000_000_000_000_001n, 1n), raw(999_999_999_999_999_999_999n, 0n)),
  ],
  [
    'difference-under-larger',
    'a float less one of a larger exponent is zero',
    '05',
    'boundary',
    'far below 0',
    less(f(1n), raw(most, 30n)),
  ],
  [
    'difference-far-apart',
    'exponents at both ends of their range: nothing is taken, and nothing overflows',
    '05',
    'overflow',
    'the difference of the exponents does not fit into 64 bits',
    less(raw(most, highest), raw(most, lowest)),
  ],
  [
    'difference-underflow',
    'a difference that would need a lower exponent than there is gives none',
    '05 03',
    'overflow',
    'a small rest at the lowest exponent',
    less(raw(most, lowest), raw(most - 1n, lowest)),
  ],
];

/** Differences (SAFE-FLOAT-05). */
export const differences: readonly Draft[] = lines.map(draft);
