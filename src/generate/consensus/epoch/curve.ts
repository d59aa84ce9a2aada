import type { Draft } from '../../topic.ts';
import { boundary, overflow } from './case.ts';
import { modes, ofSix, ofThree, type Change } from './subnets.ts';

const three = (change: Change) => ofThree({ ...modes.liquid, ...change });
const six = (change: Change) => ofSix({ ...modes.liquid, ...change });

const named = (value: number) => (value < 0 ? `minus-${-value}` : value.toString());

/** The curve of liquid alpha, its range and its steepness (LIQUID-ALPHA-03 to LIQUID-ALPHA-05). */
export const curve: readonly Draft[] = [
  ...[-32768, -1000, -100, -99, -1, 0, 1, 99, 100, 32767].map((steepness) =>
    boundary(
      `liquid-steepness-${named(steepness)}`,
      steepness === 0 || Math.abs(steepness) < 100
        ? `a steepness of ${steepness}: ${steepness === 0 ? 'every alpha lies in the middle' : 'a curve that is all but flat'}`
        : `a steepness of ${steepness}: ${steepness < 0 ? 'whoever strays is followed more slowly' : 'a curve that rises'}`,
      ['LIQUID-ALPHA-03', 'LIQUID-ALPHA-04'],
      Math.abs(steepness) > 2000
        ? 'the exponent is taken into the range from −20 to 20'
        : `${steepness} divided by −100, cut off behind 32 bits towards 0`,
      six({ alphaSigmoidSteepness: steepness }),
    ),
  ),
  ...[-1000, 1, 32767].map((steepness) =>
    boundary(
      `liquid-steepness-${named(steepness)}-of-three`,
      `the subnet of three with a steepness of ${steepness}`,
      ['LIQUID-ALPHA-03', 'LIQUID-ALPHA-05'],
      'the same differences on another curve',
      three({ alphaSigmoidSteepness: steepness }),
    ),
  ),
  ...(
    [
      [0, 0, 'no bond moves: every alpha is 0'],
      [65535, 65535, 'every alpha is 1: bonds are what is bought now'],
      [0, 65535, 'alphas from 0 to 1'],
      [45875, 45875, 'the least and the greatest alpha are the same'],
      [45875, 45876, 'a range of one u16 step'],
      [32768, 32767, 'the least alpha is a step above the greatest: the least it is'],
      [58982, 45875, 'the least alpha is above the greatest: every alpha is the least'],
      [65535, 0, 'the least alpha is 1 and the greatest 0: every alpha is 1'],
    ] as const
  ).map(([alphaLow, alphaHigh, title]) =>
    boundary(
      `liquid-alphas-${alphaLow}-to-${alphaHigh}`,
      title,
      ['LIQUID-ALPHA-05', alphaLow === 65535 ? 'LIQUID-EMA-01' : 'LIQUID-ALPHA-01'],
      `alphaLow ${alphaLow}, alphaHigh ${alphaHigh}`,
      six({ alphaLow, alphaHigh }),
    ),
  ),
  boundary(
    'liquid-alphas-inverted-and-falling',
    'the least alpha above the greatest, and a curve that falls',
    ['LIQUID-ALPHA-05', 'LIQUID-ALPHA-03'],
    'a range that is negative times a sigmoid, and still the least',
    three({ alphaLow: 50000, alphaHigh: 10000, alphaSigmoidSteepness: -1000 }),
  ),
  overflow(
    'liquid-rising-steepest',
    'the steepest curve there is: the exponential stops at 20',
    ['LIQUID-ALPHA-04', 'LIQUID-ALPHA-03'],
    '−327.67 times a half is far below −20',
    three({ alphaSigmoidSteepness: 32767, alphaLow: 0, alphaHigh: 65535 }),
  ),
  overflow(
    'liquid-falling-steepest',
    'the steepest falling curve: −32768 divided by −100 is 327.68',
    ['LIQUID-ALPHA-04', 'LIQUID-ALPHA-03'],
    '327.68 times a half is far above 20',
    three({ alphaSigmoidSteepness: -32768, alphaLow: 0, alphaHigh: 65535 }),
  ),
];
