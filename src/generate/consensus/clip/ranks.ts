import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner, clipInput } from './input.ts';

const half = one / 2n;
const largest = 2n ** 63n - 1n;

/** The rank of a miner is the stake behind its clipped weights (CLIP-05). */
export const ranks: readonly Draft[] = [
  {
    id: 'clip-ranks-product-cut',
    title: 'a third of a third: the product is cut off behind 32 bits',
    clauses: ['CLIP-05'],
    why: { kind: 'rounding', note: '1431655765² / 2^32 is 477218587.67, which rounding would lift' },
    input: oneMiner([[share(1, 3), share(1, 3)]], one),
  },
  {
    id: 'clip-ranks-each-product-cut',
    title: 'three products of one and a half bits make three bits and not four',
    clauses: ['CLIP-05'],
    why: { kind: 'rounding', note: 'each product is cut before it is added' },
    input: oneMiner(
      [
        [3n, half],
        [3n, half],
        [3n, half],
      ],
      one,
    ),
  },
  {
    id: 'clip-ranks-lost-stake',
    title: 'a bit of stake behind less than the whole weight is lost, and the miner with it',
    clauses: ['CLIP-05', 'CLIP-06'],
    why: { kind: 'rounding', note: 'the only product is cut to 0, so all ranks are 0' },
    input: oneMiner([[1n, one - 1n]], one),
  },
  {
    id: 'clip-ranks-after-the-cut',
    title: 'two miners with the same stake behind them, one of whom was given too much',
    clauses: ['CLIP-05', 'CLIP-01'],
    why: { kind: 'boundary', note: 'the rank looks at what is left of the weight' },
    input: clipInput([half, half, 0n, 0n], [[[2, one]], [[3, half]]], [0n, 0n, half, half]),
  },
  {
    id: 'clip-ranks-unsorted',
    title: 'two rows in opposite orders add up by uid',
    clauses: ['CLIP-05'],
    why: { kind: 'ordering', note: 'the place of an entry in its row means nothing here' },
    input: clipInput(
      [decimal('0.7'), decimal('0.3'), 0n, 0n],
      [
        [
          [2, decimal('0.9')],
          [3, decimal('0.1')],
        ],
        [
          [3, decimal('0.6')],
          [2, decimal('0.4')],
        ],
      ],
      [0n, 0n, one, one],
    ),
  },
  {
    id: 'clip-ranks-negative-stake',
    title: 'half of a bit below 0 is cut off downwards, to a whole bit',
    level: 'may',
    clauses: ['CLIP-05'],
    why: { kind: 'rounding', note: 'the chain never has negative stake; its products go down and not to 0' },
    input: oneMiner(
      [
        [-1n, half],
        [one, half],
      ],
      half,
    ),
  },
  {
    id: 'clip-ranks-full-then-less',
    title: 'a rank that is full stays full, and a product below 0 takes from it',
    level: 'may',
    clauses: ['CLIP-05'],
    why: { kind: 'overflow', note: 'the sum stops at the largest I32F32, row by row in the order of uids' },
    input: oneMiner(
      [
        [largest, one],
        [largest, one],
        [-one, one],
      ],
      one,
    ),
  },
  {
    id: 'clip-ranks-less-then-full',
    title: 'the same products in another order come to another rank',
    level: 'may',
    clauses: ['CLIP-05'],
    why: { kind: 'ordering', note: 'what is taken before the rank is full is made up for' },
    input: oneMiner(
      [
        [-one, one],
        [largest, one],
        [largest, one],
      ],
      one,
    ),
  },
];
