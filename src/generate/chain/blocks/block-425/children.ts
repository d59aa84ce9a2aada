/**
 * Children that waited, made in a block.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, coldkey, eve, quiet, told425 } from './universe.ts';

/** A subnet whose slot is used in block 1000, with children that wait. */
export const waiting = (children: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...quiet([1, 2]),
  'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640', '2': '900' },
  'SubtensorModule.SubtokenEnabled': { '1': true, '2': true },
  'SubtensorModule.PendingChildKeys': children,
  ...more,
});
const half = '9223372036854775807';

/** Cases of children that wait. */
export const childCases: readonly Draft[] = [
  told425({
    id: 'children-ripe',
    title: 'children whose time was over before this block are made at the slot; those due now wait on',
    clauses: [21],
    note: 'the block itself counted as over',
    kind: 'boundary',
    pre: waiting({ [`1,${alice}`]: [[[half, bob]], '999'], [`1,${carol}`]: [[[half, eve]], '1000'] }),
  }),
  told425({
    id: 'children-no-slot',
    title: 'children wait, however long it was, until their subnet’s slot is used',
    clauses: [21],
    note: 'children made in any block',
    pre: waiting({ [`2,${alice}`]: [[[half, bob]], '1'] }),
  }),
  told425({
    id: 'children-at-skipped-slot',
    title: 'children are made at a slot whose epoch was skipped',
    clauses: [13, 21],
    note: 'children only after an epoch that ran',
    pre: waiting(
      { [`1,${alice}`]: [[[half, bob]], '1'] },
      { 'SubtensorModule.Keys': { '1,0': carol, '1,1': carol } },
    ),
  }),
  told425({
    id: 'children-not-at-deferred-slot',
    title: 'children of a subnet whose epoch was put off wait with it',
    clauses: [11, 21],
    note: 'children by the clock of before',
    pre: waiting(
      { [`1,${alice}`]: [[[half, bob]], '1'] },
      {
        'SubtensorModule.MaxEpochsPerBlock': 1,
        'SubtensorModule.NetworksAdded': { '0': true, '1': true, '256': true },
        'SubtensorModule.Tempo': { '0': 360, '1': 360, '256': 360 },
        'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640', '256': '640' },
      },
    ),
  }),
  told425({
    id: 'children-not-started',
    title: 'on a subnet whose alpha is not traded yet children do not wait for their time',
    clauses: [21],
    note: 'the time asked for on every subnet',
    pre: waiting({ [`1,${alice}`]: [[[half, bob]], '5000'] }, { 'SubtensorModule.SubtokenEnabled': {} }),
  }),
  told425({
    id: 'children-of-root',
    title: 'children that wait on root are made where root’s slot reads as this block',
    clauses: [21],
    note: 'root left out',
    kind: 'boundary',
    pre: waiting(
      { [`0,${alice}`]: [[[half, bob]], '5000'] },
      { 'SubtensorModule.LastEpochBlock': { '0': '1000', '1': '900', '2': '900' } },
    ),
  }),
  told425({
    id: 'children-replaced',
    title:
      'new children replace the old ones: who left loses a parent, who stays keeps its place, and the list is by account',
    clauses: [22],
    note: 'children added to those there are, or a list as it came',
    pre: waiting(
      {
        [`1,${alice}`]: [
          [
            ['5', eve],
            ['7', carol],
          ],
          '1',
        ],
      },
      {
        'SubtensorModule.ChildKeys': {
          [`${alice},1`]: [
            ['1', bob],
            ['2', carol],
          ],
        },
        'SubtensorModule.ParentKeys': {
          [`${bob},1`]: [['1', alice]],
          [`${carol},1`]: [
            ['2', alice],
            ['3', eve],
          ],
        },
      },
    ),
  }),
  told425({
    id: 'children-none',
    title: 'an empty list that waited takes all children away, and leaves no empty entries',
    clauses: [22],
    note: 'empty lists stored',
    pre: waiting(
      { [`1,${alice}`]: [[], '1'] },
      {
        'SubtensorModule.ChildKeys': { [`${alice},1`]: [['1', bob]] },
        'SubtensorModule.ParentKeys': { [`${bob},1`]: [['1', alice]] },
      },
    ),
  }),
  told425({
    id: 'children-parent-by-now',
    title: 'children among whom one has become a parent are dropped without a word, all of them',
    clauses: [22],
    note: 'the one left out and the others made, or kept waiting',
    pre: waiting(
      {
        [`1,${alice}`]: [
          [
            ['5', bob],
            ['7', carol],
          ],
          '1',
        ],
      },
      {
        'SubtensorModule.ParentKeys': { [`${alice},1`]: [['1', bob]] },
        'SubtensorModule.ChildKeys': { [`${bob},1`]: [['1', alice]] },
      },
    ),
  }),
  told425({
    id: 'children-more-than-all',
    title: 'shares of more than all are dropped, and of exactly all are made',
    clauses: [22],
    note: 'the sum in 64 bits',
    kind: 'overflow',
    pre: waiting({
      [`1,${alice}`]: [
        [
          [half, bob],
          [half, carol],
          ['2', eve],
        ],
        '1',
      ],
      [`1,${coldkey}`]: [
        [
          [half, bob],
          [half, carol],
          ['1', eve],
        ],
        '1',
      ],
    }),
  }),
  told425({
    id: 'children-oneself',
    title: 'a hotkey among its own children is left out, and of a child named twice the last share holds',
    clauses: [22],
    note: 'the first share, or all dropped',
    pre: waiting({
      [`1,${alice}`]: [
        [
          ['5', alice],
          ['6', bob],
          ['7', bob],
        ],
        '1',
      ],
    }),
  }),
];
