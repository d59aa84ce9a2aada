import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { classicInput, units } from './input.ts';

type Known = readonly [
  movingAverage: bigint,
  kind: 'boundary' | 'rounding' | 'overflow',
  title: string,
  note: string,
];

const averages: readonly Known[] = [
  [0n, 'boundary', 'nothing is kept: alpha is 1', 'the smallest'],
  [1n, 'rounding', 'one millionth is kept', '4294.97 bits are cut to 4294, and alpha is 4294963002 bits'],
  [333_333n, 'rounding', 'a third is kept', 'what is cut off the old falls to the new'],
  [
    900_000n,
    'rounding',
    'what a subnet has unless it says otherwise',
    'alpha is 429496730 bits, not 429496729',
  ],
  [999_999n, 'rounding', 'all but one millionth is kept', 'alpha is 4295 bits, not 4294'],
  [1_000_000n, 'boundary', 'everything is kept: alpha is 0', 'nothing new is ever bought'],
];

const beyond: readonly Known[] = [
  [1_000_001n, 'overflow', 'more than everything is kept, and alpha is below 0', 'alpha is −4294 bits'],
  [2_000_000n, 'overflow', 'twice everything is kept: alpha is −1', 'what is bought is sold'],
  [
    2_147_483_648_000_000n,
    'overflow',
    'what is kept does not fit, and becomes the largest number',
    '2^31 is the first integer that does not fit',
  ],
  [
    2n ** 64n - 1n,
    'overflow',
    'the largest moving average becomes the largest number',
    'it saturates twice: as a whole number, and as a share',
  ],
];

const input = (movingAverage: bigint) =>
  classicInput({
    weights: [[[2, decimal('0.5')]], [[3, decimal('0.5')]], [], []],
    bonds: [units([3, 40]), units([2, 10], [3, 30]), [], []],
    movingAverage,
  });

const draft = ([movingAverage, kind, title, note]: Known): Draft => ({
  id: `classic-bonds-alpha-${movingAverage}`,
  title: `moving average ${movingAverage}: ${title}`,
  clauses: ['CLASSIC-BONDS-04', 'CLASSIC-BONDS-05'],
  why: { kind, note },
  input: input(movingAverage),
});

/** Alpha, from the moving average (CLASSIC-BONDS-04). */
export const alpha: readonly Draft[] = [
  ...averages.map(draft),
  ...beyond.map((known): Draft => ({ ...draft(known), level: 'may' })),
];
