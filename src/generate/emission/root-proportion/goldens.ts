import type { Draft } from '../../topic.ts';
import { sheet, span } from '../span.ts';
import { liveTaoWeight, rootInput } from './input.ts';

const always = span('233', '438');

/** A subnet of the sheet: what is on root, its alpha, and the bits that come of them. */
type Line = readonly [id: string, title: string, rootTao: bigint, alpha: bigint, bits: bigint];

const million = 10n ** 15n;

const lines: readonly Line[] = [
  [
    'new',
    'a thousand alpha, five million TAO on root: root has nearly all',
    5n * million,
    10n ** 12n,
    4290200406n,
  ],
  ['middle', 'two million alpha: root has a third', 5n * million, 2n * million, 1332920884n],
  ['old', 'five million alpha: root has a seventh', 5n * million, 5n * million, 655164502n],
  ['small', 'a thousand TAO on root and a hundred alpha', 10n ** 12n, 10n ** 11n, 2761050404n],
];

/** What the sheet computes (ROOT-PROPORTION-01 to ROOT-PROPORTION-04). */
export const goldens: readonly Draft[] = [
  ...lines.map(([id, title, rootTao, alpha, bits]): Draft => ({
    id: `root-proportion-${id}`,
    title,
    clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-02', 'ROOT-PROPORTION-03'],
    why: { kind: 'example', note: 'as a subnet grows older its alpha grows, and root’s part shrinks' },
    input: rootInput(rootTao, liveTaoWeight, alpha),
    confirmed: sheet(always, { rootProportion: bits.toString() }),
  })),
  {
    id: 'root-proportion-nothing',
    title: 'no TAO on root and no alpha: 0, and not a division by 0',
    clauses: ['ROOT-PROPORTION-04'],
    why: { kind: 'boundary', note: 'the first block of a chain' },
    input: rootInput(0n, liveTaoWeight, 0n),
    confirmed: sheet(always, { rootProportion: '0' }),
  },
];
