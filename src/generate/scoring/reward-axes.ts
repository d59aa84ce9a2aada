/**
 * Rewards in which other things than the distance count.
 *
 * @module
 */
import { casesOf } from './cases.ts';

/** How much the worst count. */
export const worst = (count: number, share: number, weight = 1) => ({ count, share, weight });

/** Another thing that counts. */
export const axis = (score: number, weight = 1) => ({ score, weight });

/** An input of `scoring.reward`. */
export const rewardInput = (
  divergences: readonly number[],
  {
    noiseFloor = 0,
    steepness = 8,
    axes = [],
    rule = null,
  }: {
    readonly noiseFloor?: number;
    readonly steepness?: number;
    readonly axes?: readonly object[];
    readonly rule?: object | null;
  } = {},
) => ({ divergences, noiseFloor, steepness, axes, worst: rule });

const of = rewardInput;

/** Axes by product, and by the worst of them (REWARD-04, REWARD-05). */
export const axes = casesOf('reward', [
  [
    'product',
    'a product of three',
    'REWARD-04',
    'example',
    'a half of a half',
    of([8192], { axes: [axis(32768), axis(65536)] }),
  ],
  [
    'product-rounding',
    'rounded down after each axis',
    'REWARD-04',
    'rounding',
    'in the order that they stand in',
    of([8191], { axes: [axis(21845), axis(43691), axis(3)] }),
  ],
  [
    'product-zero',
    'an axis of 0 leaves nothing',
    'REWARD-04',
    'boundary',
    'whoever copies style and answers nothing',
    of([0], { axes: [axis(0), axis(65536)] }),
  ],
  [
    'product-weightless',
    'a product knows no weights',
    'REWARD-04',
    'boundary',
    'a weight of 0',
    of([0], { axes: [axis(32768, 0)] }),
  ],
  [
    'worst',
    'seven tenths the worst three, three tenths the mean',
    'REWARD-05',
    'example',
    'the rule of subnet 97',
    of([2000], { axes: [axis(60000), axis(20000), axis(50000), axis(65536)], rule: worst(3, 45875) }),
  ],
  [
    'worst-weights',
    'the mean is weighted, the worst are not',
    'REWARD-05',
    'ordering',
    'weights of 1, 5 and 2',
    of([2000], { axes: [axis(60000, 5), axis(20000, 2)], rule: worst(2, 32768) }),
  ],
  [
    'worst-few',
    'fewer axes than the worst are counted as they are',
    'REWARD-05',
    'boundary',
    'two of three',
    of([2000], { axes: [axis(20000)], rule: worst(3, 45875) }),
  ],
  [
    'worst-alone',
    'with no other axis it is the distance',
    'REWARD-05',
    'boundary',
    'worst and mean are one',
    of([8192], { rule: worst(3, 45875) }),
  ],
  [
    'worst-distance-is-worst',
    'the distance may be the worst',
    'REWARD-05',
    'ordering',
    'it stands among the others',
    of([65536], { axes: [axis(65536), axis(65536)], rule: worst(1, 65536) }),
  ],
  [
    'worst-only',
    'all of it the worst',
    'REWARD-05',
    'boundary',
    'a share of 1',
    of([0], { axes: [axis(7), axis(65536)], rule: worst(1, 65536) }),
  ],
  [
    'worst-none',
    'none of it the worst',
    'REWARD-05',
    'boundary',
    'a share of 0',
    of([0], { axes: [axis(7), axis(65536)], rule: worst(1, 0) }),
  ],
  [
    'worst-weightless',
    'a mean without a weight is 0',
    'REWARD-05',
    'boundary',
    'no division by 0',
    of([0], { axes: [axis(65536, 0)], rule: worst(1, 32768, 0) }),
  ],
  [
    'worst-rounding',
    'each mean is rounded down, and the sum',
    'REWARD-05',
    'rounding',
    'three thirds',
    of([777], { axes: [axis(1, 3), axis(2, 4)], rule: worst(3, 21845, 7) }),
  ],
]);
