import type { Draft } from '../../topic.ts';
import { asserted, draft, float, highest, lowest, most, raw, type Line } from './input.ts';

const sum = (a: object, b: object) => ({ function: 'add', a, b }) as Line[5];
const f = float;

/** What the chain's test of sums asserts: the operands, and the sum in its final form. */
const tested: readonly (readonly [bigint, bigint, bigint, bigint, bigint, bigint])[] = [
  [1n, 0n, 1n, 0n, 2n * 10n ** 20n, -20n],
  [0n, 0n, 1n, 0n, most, -21n],
  [0n, 0n, 1n, -1n, most, -22n],
  [1n, -1000n, 1n, -1n, most, -22n],
  [most, 0n, most, 0n, (most * 2n) / 10n, 1n],
  [1n, 0n, most, 1n, most, 1n],
  [1n, 0n, 1n, 23n, most, 2n],
  [123n, 0n, 1n, 23n, most, 2n],
  [123n, 1n, 1n, 23n, 100_000_000_000_000_000_001n, 3n],
  [42n, 0n, 1n, 22n, most, 1n],
  [999_999_999_999_999_999_999n, 0n, 1n, 22n, 109_999_999_999_999_999_999n, 2n],
  [42n, 0n, 1n, 23n, most, 2n],
  [4200n, 0n, 1n, 23n, 100_000_000_000_000_000_004n, 3n],
  [999_999_999_999_999_999_999n, 0n, 1n, 23n, 100_999_999_999_999_999_999n, 3n],
  [999_999n, 1n, 1n, 23n, 100_000_000_000_000_009_999n, 3n],
  [1n, 24n, 1n, 0n, most, 3n],
  [1n, 24n, 123_456_789_012_345_678_901n, 0n, 100_012_345_678_901_234_567n, 4n],
  [1n, 22n, 1n, 23n, 110_000_000_000_000_000_000n, 3n],
  [999_999_999_999_999_999_999n, 22n, 1n, 22n, most, 22n],
];

/** The sums that the chain's own test asserts, both ways round (SAFE-FLOAT-04). */
export const testedSums: readonly Draft[] = tested.flatMap(([ma, ea, mb, eb, mantissa, exponent]) => {
  const a = f(ma, ea);
  const b = f(mb, eb);
  const expected = asserted('test_safefloat_add', raw(mantissa, exponent));
  const one = (id: string, input: Line[5]): Draft =>
    draft([
      `sum-${ma}e${ea}-${mb}e${eb}${id}`,
      `${ma} · 10^${ea} and ${mb} · 10^${eb}${id === '' ? '' : ', the other way round'}`,
      '04',
      'rounding',
      "asserted by the chain's test of sums",
      input,
      expected,
    ]);
  const same = ma === mb && ea === eb;
  return [one('', sum(a, b)), ...(same ? [] : [one('-swapped', sum(b, a))])];
});

const lines: readonly Line[] = [
  ['sum-zeros', 'nothing and nothing', '04', 'boundary', 'both zero', sum(f(0n), f(0n))],
  [
    'sum-zero-lowest',
    'zero leaves a float with the lowest exponent as it is, although its own exponent is far above',
    '04',
    'boundary',
    'zero is looked at before exponents are',
    sum(f(0n), raw(most, lowest)),
  ],
  [
    'sum-21-apart',
    'of a mantissa of 10^21 one unit is left 21 exponents higher',
    '04',
    'rounding',
    'the furthest that a float is felt',
    sum(raw(most, 0n), raw(most - 1n, 21n)),
  ],
  [
    'sum-21-apart-lost',
    'a mantissa one below 10^21 is lost 21 exponents higher',
    '04',
    'rounding',
    'cut off, not rounded',
    sum(raw(most - 1n, 0n), raw(most - 1n, 21n)),
  ],
  [
    'sum-22-apart',
    'the largest mantissa is lost 22 exponents higher',
    '04',
    'rounding',
    'nothing is felt from there on',
    sum(raw(most, 0n), raw(most - 1n, 22n)),
  ],
  [
    'sum-far-apart',
    'exponents at both ends of their range: the low one is lost, and nothing overflows',
    '04',
    'overflow',
    'the difference of the exponents does not fit into 64 bits',
    sum(raw(most, lowest), raw(most, highest)),
  ],
  [
    'sum-carry',
    'a sum one above 10^21 loses its last digit',
    '04 01',
    'rounding',
    'brought back into range by a division that is cut off',
    sum(raw(most, 0n), raw(most / 10n + 9n, 0n)),
  ],
  [
    'sum-exact-most',
    'a sum of exactly 10^21 is in range',
    '04 01',
    'boundary',
    'the upper bound is in range',
    sum(raw(most / 2n, 0n), raw(most / 2n, 0n)),
  ],
  [
    'sum-overflow',
    'a sum that would need a higher exponent than there is gives none',
    '04 03',
    'overflow',
    'the highest exponent and a carry',
    sum(raw(most, highest), raw(most, highest)),
  ],
  [
    'sum-nine-tenths',
    'nine tenths of a unit are lost in a sum',
    '04',
    'rounding',
    'cut off, not rounded',
    sum(raw(100_000_000_000_000_000_009n, 0n), raw(500_000_000_000_000_000_000n, 1n)),
  ],
  [
    'sum-one-rao-in-supply',
    'one rao beside 21 million TAO is felt',
    '04',
    'example',
    'the precision was chosen so',
    sum(f(21n * 10n ** 15n), f(1n)),
  ],
];

/** More sums (SAFE-FLOAT-04). */
export const sums: readonly Draft[] = lines.map(draft);
