/** What waited for the epoch: timelocked weights, and children. */
import type { JsonObject } from '../../../reference/index.ts';
import { ann, ben, cid, epochs } from './universe.ts';

const whole = '18446744073709551615';
const half = '9223372036854775808';
const queue = (...turns: readonly number[]): JsonObject => ({
  'SubtensorModule.CRV3WeightCommits': Object.fromEntries(
    turns.map((turn) => [`1,${turn}`, [[ann, '0x00', '77']]]),
  ),
});
const waits = (
  parent: string,
  children: readonly (readonly [string, string])[],
  until: string,
): JsonObject => ({
  'SubtensorModule.PendingChildKeys': { [`1,${parent}`]: [children, until] },
});

/** Timelocked weights. With a tempo of 100 the block 1000 is in epoch 9. */
export const timelockedCases = epochs('boundary', 'what becomes of encrypted weights when an epoch begins', [
  [
    'queue-of-the-turn',
    'the commits of this epoch are taken; without their round they are lost',
    [14],
    queue(9, 10),
  ],
  ['queue-of-the-past', 'commits of epochs before are gone', [14], queue(7, 8, 10)],
  [
    'queue-two-periods',
    'with a period of two epochs it is the turn of the epoch before',
    [14],
    { ...queue(7, 8, 9), 'SubtensorModule.RevealPeriodEpochs': { '1': '2' } },
  ],
  [
    'queue-without-period',
    'a period of no epochs is as one',
    [14],
    { ...queue(8, 9), 'SubtensorModule.RevealPeriodEpochs': { '1': '0' } },
  ],
  ['queue-too-early', 'before the second epoch nothing is taken', [14], queue(0, 1), 150],
]);

/** Children. */
export const childrenCases = epochs('boundary', 'when children begin', [
  ['children-begin', 'children begin when their time is over', [15], waits(ann, [[half, ben]], '999')],
  [
    'children-wait',
    'children whose time ends in this block still wait',
    [15],
    waits(ann, [[half, ben]], '1000'),
  ],
  [
    'children-replaced',
    'those that were children before have one parent less',
    [15],
    {
      ...waits(ann, [[half, cid]], '1'),
      'SubtensorModule.ChildKeys': { [`${ann},1`]: [[whole, ben]] },
      'SubtensorModule.ParentKeys': {
        [`${ben},1`]: [
          [half, cid],
          [whole, ann],
        ],
      },
    },
  ],
  [
    'children-gone',
    'a parent may take all children back',
    [15],
    {
      ...waits(ann, [], '1'),
      'SubtensorModule.ChildKeys': { [`${ann},1`]: [[whole, ben]] },
      'SubtensorModule.ParentKeys': { [`${ben},1`]: [[whole, ann]] },
    },
  ],
  [
    'children-after-the-epoch',
    'this epoch still pays by the children before',
    [15, 9],
    waits(ann, [[whole, ben]], '1'),
  ],
]);
