import type { Draft } from '../../topic.ts';
import { example } from './case.ts';
import { modes, ofSix, ofThree } from './subnets.ts';

/** The subnets that everything else varies, as they are (EPOCH-01 to EPOCH-05). */
export const examples: readonly Draft[] = [
  example(
    'three-classic',
    'the subnet of three: two validators judge a miner and each other',
    ['EPOCH-01', 'MEDIAN-06', 'CLASSIC-BONDS-07'],
    'the pages compute it by hand',
    ofThree(),
  ),
  example(
    'three-yuma3',
    'the subnet of three with Yuma3',
    ['EPOCH-02', 'YUMA3-BONDS-03', 'YUMA3-BONDS-06'],
    'the pages compute it by hand',
    ofThree(modes.yuma3),
  ),
  example(
    'three-liquid',
    'the subnet of three with Yuma3 and liquid alpha',
    ['YUMA3-BONDS-01', 'LIQUID-ALPHA-02', 'LIQUID-EMA-03'],
    'the pages compute it by hand',
    ofThree(modes.liquid),
  ),
  example(
    'six-classic',
    'six uids: an owner with little stake, three validators, two miners',
    ['EPOCH-01', 'PERMITS-01', 'STAKE-02'],
    'the owner judges without a stored permit, and its stake counts although it is below the threshold',
    ofSix(),
  ),
  example(
    'six-yuma3',
    'the six with Yuma3: the average itself is stored',
    ['EPOCH-02', 'EPOCH-05', 'YUMA3-BONDS-07'],
    'the bonds of uid 1 stay below 65535',
    ofSix(modes.yuma3),
  ),
  example(
    'six-liquid',
    'the six with Yuma3 and liquid alpha: an alpha for each pair',
    ['EPOCH-02', 'LIQUID-ALPHA-01', 'LIQUID-EMA-01'],
    'bonds move by 0.70 to 0.90 of the way in one epoch',
    ofSix(modes.liquid),
  ),
];
