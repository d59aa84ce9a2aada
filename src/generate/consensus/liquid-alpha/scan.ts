import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { oneValidator } from './input.ts';

const ordering = (note: string) => ({ kind: 'ordering', note }) as const;
const consensus = [decimal('0.1'), decimal('0.2'), decimal('0.3'), decimal('0.4')];
const weights = [
  [1, decimal('0.9')],
  [2, decimal('0.8')],
  [3, decimal('0.7')],
] as const;
const bonds = [
  [1, decimal('0.95')],
  [2, decimal('0.99')],
  [3, decimal('0.85')],
] as const;
const inOrder = (row: Row, ...uids: readonly number[]) => uids.map((uid) => row[uid - 1]);

/** A row is read by a scan that only goes forward (LIQUID-ALPHA-06). */
export const scan: readonly Draft[] = [
  {
    id: 'liquid-alpha-scan-sorted',
    title: 'weights and bonds in the order of uids are all seen',
    clauses: ['LIQUID-ALPHA-06'],
    why: ordering('the same row as in the cases below, sorted'),
    input: oneValidator(weights, bonds, consensus),
  },
  {
    id: 'liquid-alpha-scan-weights-falling',
    title: 'of weights in the order 3, 2, 1 only the first is seen',
    clauses: ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07'],
    why: ordering('uids 2 and 1 lie behind the scan, and count as weights of 0'),
    input: oneValidator(inOrder(weights, 3, 2, 1), bonds, consensus),
  },
  {
    id: 'liquid-alpha-scan-bonds-falling',
    title: 'of bonds in the order 3, 2, 1 only the first is seen',
    clauses: ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07'],
    why: ordering('uids 2 and 1 count as bonds of 0, so their weights are held against the consensus'),
    input: oneValidator(weights, inOrder(bonds, 3, 2, 1), consensus),
  },
  {
    id: 'liquid-alpha-scan-one-out-of-place',
    title: 'of weights in the order 2, 1, 3 the one in the middle is missed',
    clauses: ['LIQUID-ALPHA-06'],
    why: ordering('the scan goes on behind it'),
    input: oneValidator(inOrder(weights, 2, 1, 3), bonds, consensus),
  },
  {
    id: 'liquid-alpha-scan-both',
    title: 'weights in the order 2, 3, 1 and bonds in the order 3, 1, 2',
    clauses: ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07'],
    why: ordering('each row has a scan of its own, and misses other uids'),
    input: oneValidator(inOrder(weights, 2, 3, 1), inOrder(bonds, 3, 1, 2), consensus),
  },
  {
    id: 'liquid-alpha-scan-bond-beyond-the-subnet',
    title: 'a bond in a uid that the subnet no longer has hides all bonds behind it',
    clauses: ['LIQUID-ALPHA-06'],
    why: ordering('the scan waits at uid 9, which never comes'),
    input: oneValidator(weights, [bonds[0], [9, decimal('0.5')], bonds[1], bonds[2]], consensus),
  },
  {
    id: 'liquid-alpha-scan-bond-beyond-the-subnet-last',
    title: 'at the end of a row such a bond hides nothing',
    clauses: ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07'],
    why: ordering('everything was seen before the scan comes to uid 9'),
    input: oneValidator(weights, [...bonds, [9, decimal('0.5')]], consensus),
  },
];
