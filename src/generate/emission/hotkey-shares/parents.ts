import type { Draft } from '../../topic.ts';
import { sharesCase, whole } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const half = 2n ** 63n;

/** What the parents have (HOTKEY-SHARES-03 to HOTKEY-SHARES-05). */
export const parents: readonly Draft[] = [
  sharesCase(
    'parents-thirds',
    'three parents of the same stake, and a rao is the child’s',
    [3, 5],
    rounding('thirds'),
    {
      stake: 0n,
      parents: [
        [2, 500n, whole],
        [3, 500n, whole],
        [4, 500n, whole],
      ],
    },
  ),
  sharesCase(
    'parents-cut-before-product',
    'the part is cut off behind 32 bits before the product: a third of a lot',
    [3],
    rounding('a third in 32 bits'),
    { stake: 2000n, validator: 3n * 10n ** 12n, parents: [[2, 1000n, whole]] },
  ),
  sharesCase(
    'parents-own-last',
    'the child stands last, and what the floors leave is its own',
    [5],
    { kind: 'ordering', note: 'parents as they are stored' },
    {
      stake: 10n,
      validator: 101n,
      parents: [
        [9, 10n, whole],
        [2, 10n, half],
      ],
    },
  ),
  sharesCase(
    'parents-twice',
    'a parent that stands twice is paid twice',
    [3],
    { kind: 'ordering', note: 'as it is stored' },
    {
      parents: [
        [2, 1000n, half],
        [2, 1000n, half],
      ],
    },
  ),
  sharesCase(
    'parents-same-owner',
    'the take is taken of everyone’s part alike',
    [1, 3],
    boundary('no owner is asked'),
    {
      take: 32768,
      parents: [[2, 3000n, whole]],
    },
  ),
  sharesCase(
    'parents-lend-nothing',
    'a parent that lends nothing stands there with nothing',
    [3],
    boundary('0'),
    {
      parents: [[2, 1000n, 0n]],
    },
  ),
  sharesCase('parents-large', 'a million TAO, and a day’s emission', [3, 5], rounding('50 bits of stake'), {
    stake: 123_456_789_012_345n,
    take: 11796,
    server: 1n,
    validator: 2_952_000_000_000n,
    parents: [
      [2, 1_000_000_000_000_000n, 1_844_674_407_370_955_161n],
      [3, 77_777_777_777_777n, whole],
    ],
  }),
  sharesCase('parents-nothing', 'nothing earned, nothing shared', [3, 5], boundary('an emission of 0'), {
    validator: 0n,
    parents: [[2, 1000n, whole]],
  }),
];
