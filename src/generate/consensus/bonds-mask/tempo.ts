import type { Draft } from '../../topic.ts';
import { miners } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const overflow = (note: string) => ({ kind: 'overflow', note }) as const;
const last = 2n ** 64n - 1n;

/** The last tempo, seen by miners who were registered just before it, in it and after it (BONDS-MASK-03, BONDS-MASK-04). */
export const tempo: readonly Draft[] = [
  {
    id: 'bonds-mask-after-the-last-epoch',
    title: 'the last epoch ran in block 640, so the last tempo is 641',
    clauses: ['BONDS-MASK-03', 'BONDS-MASK-05'],
    why: boundary('a uid given away in the block of the epoch itself was seen by that epoch'),
    input: miners([639n, 640n, 641n, 642n], { last: 640n }),
  },
  {
    id: 'bonds-mask-late-epoch',
    title: 'an epoch that ran long ago counts, and not the tempo',
    clauses: ['BONDS-MASK-03'],
    why: boundary('the tempo alone would reach back to block 640 only'),
    input: miners([90n, 100n, 101n, 500n], { last: 100n }),
  },
  {
    id: 'bonds-mask-first-block',
    title: 'an epoch in block 1 is an epoch: the last tempo is 2',
    clauses: ['BONDS-MASK-03', 'BONDS-MASK-05'],
    why: boundary('the smallest block that does not stand for none'),
    input: miners([1n, 2n, 640n, 641n], { last: 1n }),
  },
  {
    id: 'bonds-mask-last-block',
    title: 'after an epoch in the last block there is no block, and the last tempo is the last block',
    level: 'may',
    clauses: ['BONDS-MASK-03', 'BONDS-MASK-05'],
    why: overflow('a sum that wrapped would give 0 and leave out every bond'),
    input: miners([1n, last - 1n, last], { current: last, last }),
  },
  {
    id: 'bonds-mask-last-block-but-one',
    title: 'after an epoch in the last block but one comes the last block',
    level: 'may',
    clauses: ['BONDS-MASK-03', 'BONDS-MASK-05'],
    why: overflow('beyond what a double or a signed number of 64 bits holds'),
    input: miners([last - 2n, last - 1n, last], { current: last, last: last - 1n }),
  },
  {
    id: 'bonds-mask-beyond-doubles',
    title: 'block numbers that a double cannot tell apart',
    level: 'may',
    clauses: ['BONDS-MASK-03', 'BONDS-MASK-05'],
    why: overflow('2^53 and its neighbours'),
    input: miners([2n ** 53n, 2n ** 53n + 1n, 2n ** 53n + 2n], { current: 2n ** 54n, last: 2n ** 53n }),
  },
  {
    id: 'bonds-mask-no-epoch-yet',
    title: 'before the first epoch the last tempo lies a tempo back',
    clauses: ['BONDS-MASK-04', 'BONDS-MASK-05'],
    why: boundary('block 1000 less 360 is 640, without one more'),
    input: miners([639n, 640n, 641n], { last: 0n }),
  },
  {
    id: 'bonds-mask-no-epoch-tempo-0',
    title: 'before the first epoch, with tempo 0, the last tempo is the current block',
    clauses: ['BONDS-MASK-04'],
    why: boundary('the shortest tempo'),
    input: miners([999n, 1000n], { last: 0n, tempo: 0 }),
  },
  {
    id: 'bonds-mask-no-epoch-tempo-largest',
    title: 'before the first epoch a tempo longer than the chain reaches back to block 0',
    clauses: ['BONDS-MASK-04', 'BONDS-MASK-05'],
    why: overflow('a difference that wrapped would keep every bond; here not one stands'),
    input: miners([0n, 1n, 999n], { last: 0n, tempo: 65535 }),
  },
  {
    id: 'bonds-mask-no-epoch-tempo-exact',
    title: 'before the first epoch, in the block whose number is the tempo, the last tempo is 0',
    clauses: ['BONDS-MASK-04', 'BONDS-MASK-05'],
    why: boundary('the difference is 0 without being cut off'),
    input: miners([0n, 1n], { last: 0n, current: 360n }),
  },
  {
    id: 'bonds-mask-no-epoch-one-after-tempo',
    title: 'a block later the last tempo is 1, and a bond in a uid from block 0 stands',
    clauses: ['BONDS-MASK-04', 'BONDS-MASK-05'],
    why: boundary('the first block in which a bond can stand without an epoch'),
    input: miners([0n, 1n], { last: 0n, current: 361n }),
  },
];
