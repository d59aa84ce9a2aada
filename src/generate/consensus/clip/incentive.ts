import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput, oneMiner, oneValidator } from './input.ts';

const half = one / 2n;
const third = share(1, 3);

/** Two validators, each with a miner of its own, and consensus for both. */
const twoPairs = (first: bigint, second: bigint) =>
  clipInput([first, second, 0n, 0n], [[[2, one]], [[3, one]]], [0n, 0n, one, one]);

/** The incentive is the share in all ranks (CLIP-06). */
export const incentive: readonly Draft[] = [
  {
    id: 'clip-incentive-of-one',
    title: 'the only miner with a rank has the whole incentive, however small the rank',
    clauses: ['CLIP-06'],
    why: { kind: 'boundary', note: 'a rank of one bit is divided by itself' },
    input: oneMiner([[2n, half]], one),
  },
  {
    id: 'clip-incentive-thirds',
    title: 'three equal miners: each has a third, cut off, and a bit is nobody’s',
    clauses: ['CLIP-06'],
    why: { kind: 'rounding', note: 'the shares are not made to add up' },
    input: oneValidator(
      [
        [third, third],
        [third, third],
        [third, third],
      ],
      one,
    ),
  },
  {
    id: 'clip-incentive-two-thirds',
    title: 'ranks of two and one: both shares are cut off, two thirds as well',
    clauses: ['CLIP-06'],
    why: { kind: 'rounding', note: '2863311530.67 bits, which rounding would lift' },
    input: twoPairs(2n, 1n),
  },
  {
    id: 'clip-incentive-without-stake',
    title: 'no stake stands behind any weight: no rank, and no incentive',
    clauses: ['CLIP-06', 'CLIP-04'],
    why: { kind: 'boundary', note: 'the ranks sum to 0 and stay; the trust is not touched' },
    input: oneMiner(
      [
        [0n, decimal('0.4')],
        [0n, decimal('0.8')],
      ],
      half,
    ),
  },
  {
    id: 'clip-incentive-empty-subnet',
    title: 'a subnet without anyone has nothing to share',
    clauses: ['CLIP-06'],
    why: { kind: 'boundary', note: 'no uid at all' },
    input: clipInput([], [], []),
  },
  {
    id: 'clip-incentive-ranks-cancel',
    title: 'ranks that cancel are taken as they are',
    level: 'may',
    clauses: ['CLIP-06'],
    why: {
      kind: 'boundary',
      note: 'the one way to a sum of 0 with ranks in it; the chain never has negative stake',
    },
    input: twoPairs(half, -half),
  },
  {
    id: 'clip-incentive-does-not-fit',
    title: 'a share that is too large for an I32F32 becomes 0',
    level: 'may',
    clauses: ['CLIP-06'],
    why: {
      kind: 'overflow',
      note: 'ranks that all but cancel: a half divided by one bit is 2^31, a step more than fits',
    },
    input: twoPairs(half, 1n - half),
  },
];
