import type { Draft } from '../../topic.ts';
import { maskInput, type StoredRow } from './input.ts';

const rows: readonly StoredRow[] = [
  [
    [2, 65535],
    [3, 1],
    [4, 0],
  ],
  [
    [2, 21845],
    [3, 32768],
    [4, 65534],
  ],
  [],
  [],
  [],
];

const single: readonly (readonly [bond: number, kind: 'boundary' | 'rounding', note: string])[] = [
  [1, 'boundary', 'the smallest bond: one unit, or 65537 bits'],
  [32767, 'rounding', 'just under a half: 2147450879.999992 bits, which rounding would lift'],
  [65535, 'boundary', 'the whole: 65535 units, or exactly 1'],
];

/** A stored bond as an integer in classic mode and as a share in Yuma3 (BONDS-MASK-01, BONDS-MASK-02). */
export const reading: readonly Draft[] = [
  {
    id: 'bonds-mask-classic-reads-integers',
    title: 'in classic mode stored bonds are read as the integers that they are',
    clauses: ['BONDS-MASK-01'],
    why: { kind: 'example', note: 'they become shares in the next step, column by column' },
    input: maskInput(rows, {}),
  },
  {
    id: 'bonds-mask-yuma3-reads-shares',
    title: 'in Yuma3 mode the same bonds are read as shares of 65535',
    clauses: ['BONDS-MASK-02'],
    why: { kind: 'example', note: 'no later step normalises them before they are averaged' },
    input: maskInput(rows, { yuma3: true }),
  },
  ...single.flatMap(([bond, kind, note]): Draft[] => [
    {
      id: `bonds-mask-classic-${bond}`,
      title: `a bond of ${bond} in classic mode`,
      clauses: ['BONDS-MASK-01'],
      why: { kind, note },
      input: maskInput([[[1, bond]], []], {}),
    },
    {
      id: `bonds-mask-yuma3-${bond}`,
      title: `a bond of ${bond} in Yuma3 mode`,
      clauses: ['BONDS-MASK-02'],
      why: { kind, note },
      input: maskInput([[[1, bond]], []], { yuma3: true }),
    },
  ]),
];
