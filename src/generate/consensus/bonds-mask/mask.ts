import type { Draft } from '../../topic.ts';
import { maskInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const replaced = { registered: [1n, 1n, 700n, 1n] };

/** Which bonds are left out, and how the others stay (BONDS-MASK-05). */
export const mask: readonly Draft[] = [
  {
    id: 'bonds-mask-replaced-miner',
    title: 'a miner who was replaced since the last epoch takes over nobody’s bonds',
    clauses: ['BONDS-MASK-05'],
    why: { kind: 'example', note: 'a column is left out, in every row' },
    input: maskInput(
      [
        [
          [2, 30000],
          [3, 20000],
        ],
        [
          [2, 40000],
          [3, 50000],
        ],
        [],
        [],
      ],
      replaced,
    ),
  },
  {
    id: 'bonds-mask-replaced-validator',
    title: 'a validator who was replaced since the last epoch keeps the bonds in its row',
    clauses: ['BONDS-MASK-05'],
    why: boundary('the mask asks for the column alone, as rows are cleared when a uid is given away'),
    input: maskInput([[], [], [[3, 20000]], [[2, 10000]]], replaced),
  },
  {
    id: 'bonds-mask-own-bond',
    title: 'a bond in oneself is masked like any other',
    clauses: ['BONDS-MASK-05'],
    why: boundary('the diagonal is nothing special here'),
    input: maskInput([[[0, 11]], [[1, 12]], [[2, 13]], [[3, 14]]], replaced),
  },
  {
    id: 'bonds-mask-keeps-order-and-zeros',
    title: 'what stands keeps its order, and a bond of 0 stays an entry',
    clauses: ['BONDS-MASK-05'],
    why: { kind: 'ordering', note: 'liquid alpha reads rows in the order stored' },
    input: maskInput(
      [
        [
          [3, 300],
          [2, 200],
          [1, 0],
          [0, 100],
        ],
        [],
        [],
        [],
      ],
      { ...replaced, yuma3: true },
    ),
  },
  ...[false, true].map((yuma3): Draft => ({
    id: `bonds-mask-beyond-the-subnet-${yuma3 ? 'yuma3' : 'classic'}`,
    title: `a bond in a uid that the subnet no longer has still stands, in ${yuma3 ? 'Yuma3' : 'classic'} mode`,
    clauses: ['BONDS-MASK-05', yuma3 ? 'BONDS-MASK-02' : 'BONDS-MASK-01'],
    why: boundary('such a uid counts as registered in block 0'),
    input: maskInput(
      [
        [
          [1, 200],
          [2, 300],
          [65535, 400],
        ],
        [],
      ],
      { yuma3 },
    ),
  })),
  {
    id: 'bonds-mask-beyond-the-subnet-at-block-0',
    title: 'at last tempo 0 not even a bond in a uid that the subnet no longer has stands',
    clauses: ['BONDS-MASK-05', 'BONDS-MASK-04'],
    why: boundary('0 is not after 0'),
    input: maskInput(
      [
        [
          [1, 200],
          [5, 300],
        ],
        [],
      ],
      { last: 0n, current: 100n, registered: [0n, 0n] },
    ),
  },
  {
    id: 'bonds-mask-registered-in-the-future',
    title: 'a uid registered after the current block has no bonds in it',
    level: 'may',
    clauses: ['BONDS-MASK-05'],
    why: boundary('the chain never has one; the current block plays no part here'),
    input: maskInput([[[1, 200]], []], { registered: [1n, 2000n] }),
  },
  {
    id: 'bonds-mask-empty-subnet',
    title: 'a subnet without anyone has no bonds',
    clauses: ['BONDS-MASK-05'],
    why: boundary('no uid at all'),
    input: maskInput([], {}),
  },
];
