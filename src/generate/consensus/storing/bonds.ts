import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { storingInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const row: Row = [
  [1, decimal('0.75')],
  [2, decimal('0.25')],
];

/** Bonds as they are stored (STORING-03, STORING-04). */
export const bonds: readonly Draft[] = [
  {
    id: 'storing-bonds-by-permit',
    title: 'of two rows of bonds the one with a permit is stored, the other is emptied',
    clauses: ['STORING-03', 'STORING-04'],
    why: { kind: 'example', note: 'the permits are those from now on, not those of the epoch before' },
    input: storingInput({ uids: 3, permits: [true, false, false], bonds: [row, row, []] }),
  },
  {
    id: 'storing-bonds-without-any-permit',
    title: 'nobody has a permit from now on, and all bonds are gone',
    clauses: ['STORING-04'],
    why: boundary('an empty row a uid, not an empty list'),
    input: storingInput({ uids: 3, permits: [false, false, false], bonds: [row, row, row] }),
  },
  {
    id: 'storing-bonds-of-an-inactive-validator',
    title: 'an inactive validator with a permit keeps its bonds, an active one without loses them',
    clauses: ['STORING-03', 'STORING-04'],
    why: boundary('activity plays no part'),
    input: storingInput({
      uids: 3,
      inactive: [true, false, false],
      permits: [true, false, false],
      bonds: [row, row, []],
    }),
  },
  {
    id: 'storing-bonds-in-their-order',
    title: 'bonds in the order 2, 0, 1 are stored in that order',
    clauses: ['STORING-03'],
    why: {
      kind: 'ordering',
      note: 'what liquid alpha made of unsorted weights comes back in the next epoch',
    },
    input: storingInput({
      uids: 3,
      bonds: [
        [
          [2, decimal('0.5')],
          [0, decimal('0.25')],
          [1, decimal('0.125')],
        ],
        [],
        [],
      ],
    }),
  },
  {
    id: 'storing-bonds-cut',
    title: 'a half, two thirds, all but a bit and the whole, as u16',
    clauses: ['STORING-03', 'STORING-01'],
    why: { kind: 'rounding', note: '32767, 43689, 65534 and 65535: cut, not rounded' },
    input: storingInput({
      uids: 4,
      bonds: [
        [
          [0, one / 2n],
          [1, share(2, 3)],
          [2, one - 1n],
          [3, one],
        ],
        [],
        [],
        [],
      ],
    }),
  },
  {
    id: 'storing-bonds-cut-to-nothing',
    title: 'a bond that is cut to 0 stays an entry',
    clauses: ['STORING-03'],
    why: boundary('an entry of 0 is stored, and read again in the next epoch'),
    input: storingInput({
      uids: 3,
      bonds: [
        [
          [1, 65536n],
          [2, 1n],
        ],
        [[2, 65538n]],
        [],
      ],
    }),
  },
  {
    id: 'storing-bonds-round-trip',
    title: 'bonds that were read as 1, 20000 and 65534 are stored as one less each',
    clauses: ['STORING-03'],
    why: { kind: 'rounding', note: 'both ways cut; 0 and 65535 alone survive' },
    input: storingInput({
      uids: 5,
      bonds: [
        [
          [0, 0n],
          [1, share(1, 65535)],
          [2, share(20000, 65535)],
          [3, share(65534, 65535)],
          [4, one],
        ],
        [],
        [],
        [],
        [],
      ],
    }),
  },
  {
    id: 'storing-bonds-above-one',
    title: 'a bond above 1 is stored as 65535, and one below 0 as 0',
    level: 'may',
    clauses: ['STORING-03', 'STORING-01'],
    why: boundary('the chain has bonds from 0 to 1'),
    input: storingInput({
      uids: 2,
      bonds: [
        [
          [0, 3n * one],
          [1, -one],
        ],
        [],
      ],
    }),
  },
];
