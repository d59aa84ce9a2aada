import type { Draft } from '../../topic.ts';
import { boundary, half, parentsCase, whole } from './input.ts';

/** Parents of the same owner (PARENTS-05, PARENTS-06). */
export const owners: readonly Draft[] = [
  parentsCase(
    'owner-same',
    'of a parent with the same owner nothing is taken and nothing burned',
    [5, 6],
    boundary('the same coldkey'),
    { take: 65535, burn: whole, parents: [{ alpha: 1n, sameColdkey: true }] },
  ),
  parentsCase(
    'owner-mixed',
    'one parent of its owner and one of another: one pays',
    [5, 6],
    boundary('the same coldkey once'),
    { take: 11796, burn: half, parents: [{ alpha: 1n, sameColdkey: true }, { alpha: 1n }] },
  ),
  parentsCase(
    'owner-mixed-other-order',
    'the order of parents changes the order of dividends alone',
    [5, 6],
    { kind: 'ordering', note: 'the twin of the other order' },
    { take: 11796, burn: half, parents: [{ alpha: 1n }, { alpha: 1n, sameColdkey: true }] },
  ),
];
