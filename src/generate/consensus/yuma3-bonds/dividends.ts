import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

const none = [[], [], [], []];
const frozen = { weights: none, movingAverage: 1_000_000n };

/** The dividends that the bonds bring (YUMA3-BONDS-04 to YUMA3-BONDS-06). */
export const dividends: readonly Draft[] = [
  {
    id: 'yuma3-bonds-dividends-by-column',
    title: 'a miner’s incentive is split by the shares of its bonds',
    clauses: ['YUMA3-BONDS-04', 'YUMA3-BONDS-05'],
    why: { kind: 'example', note: 'a column of bonds that adds up to 0.75 counts as a whole' },
    input: yuma3Input({ ...frozen, bonds: [bondShares([2, 16384]), bondShares([2, 32768]), [], []] }),
  },
  {
    id: 'yuma3-bonds-dividends-above-one',
    title: 'a column of bonds that adds up to more than 1 is brought down to 1',
    clauses: ['YUMA3-BONDS-04'],
    why: { kind: 'boundary', note: 'each bond is at most 1, their sum need not be' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([2, 65535], [3, 65535]), bondShares([2, 65535]), [], []],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-thirds',
    title: 'three equal bonds in one miner are a third each, one bit short of the whole',
    clauses: ['YUMA3-BONDS-04', 'YUMA3-BONDS-05'],
    why: { kind: 'rounding', note: 'each quotient is cut' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([3, 7]), bondShares([3, 7]), bondShares([3, 7]), []],
      activeStake: [share(1, 3), share(1, 3), share(1, 3), 0n],
      incentive: [0n, 0n, 0n, one],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-each-product-cut',
    title: 'three products of thirds, each cut before they are added',
    clauses: ['YUMA3-BONDS-05'],
    why: { kind: 'rounding', note: 'added before they are cut they would come to a bit more' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([1, 1], [2, 1], [3, 1]), bondShares([1, 2], [2, 2], [3, 2]), [], []],
      incentive: [0n, share(1, 3), share(1, 3), share(1, 3)],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-miner-without-incentive',
    title: 'a bond in a miner that earned nothing brings nothing',
    clauses: ['YUMA3-BONDS-05'],
    why: { kind: 'boundary', note: 'the product is 0, and its entry is left out' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([2, 65535], [3, 1]), bondShares([3, 1]), [], []],
      incentive: [0n, 0n, 0n, one],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-by-stake',
    title: 'equal bonds, and the dividends follow the stake',
    clauses: ['YUMA3-BONDS-06'],
    why: { kind: 'example', note: 'in Yuma3 mode stake counts here, and not when bonds are bought' },
    input: yuma3Input({ ...frozen, bonds: [bondShares([2, 500]), bondShares([2, 500]), [], []] }),
  },
  {
    id: 'yuma3-bonds-dividends-without-stake',
    title: 'bonds without active stake behind them bring nothing',
    clauses: ['YUMA3-BONDS-06'],
    why: { kind: 'boundary', note: 'the validator keeps its bonds, and waits' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([2, 500]), bondShares([2, 65535]), [], []],
      activeStake: [one, 0n, 0n, 0n],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-nobody',
    title: 'where no bond brings anything, dividends of 0 are divided by nothing',
    clauses: ['YUMA3-BONDS-06'],
    why: { kind: 'boundary', note: 'the sum of the dividends is 0' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([2, 500]), bondShares([2, 500]), [], []],
      activeStake: [0n, 0n, 0n, 0n],
    }),
  },
  {
    id: 'yuma3-bonds-dividends-do-not-fit',
    title: 'a dividend that does not fit is 0, not the largest number',
    level: 'may',
    clauses: ['YUMA3-BONDS-06'],
    why: { kind: 'overflow', note: 'the chain has stake and incentive from 0 to 1' },
    input: yuma3Input({
      ...frozen,
      bonds: [bondShares([2, 65535]), bondShares([3, 65535]), [], []],
      activeStake: [2n ** 50n, decimal('0.5'), 0n, 0n],
      incentive: [0n, 0n, 2n ** 50n, one],
    }),
  },
];
