import type { Draft } from '../../topic.ts';
import { float, highest, most, raw } from '../safe-float/input.ts';
import { draftUnder, floats, one, threeAndSeven, value, wouldMove, type Line } from './input.ts';

const f = float;

const lines: readonly Line[] = [
  [
    'first',
    'the first has as many shares as rao',
    '03',
    'example',
    'an empty pool',
    floats({}, [one('alice', 1000n), value('alice')]),
  ],
  [
    'first-takes-what-lies-there',
    'the first to stake gets all that emission left before',
    '03',
    'boundary',
    'one rao is worth 1001: a value without shares waits for whoever comes',
    floats({ value: 1000n }, [one('alice', 1n), value('alice')]),
  ],
  [
    'first-negative',
    'a first change below zero makes shares of its size, and takes value',
    '03',
    'boundary',
    'the sign is dropped for the shares alone; the chain asks for the value before',
    floats({ value: 1000n }, [one('alice', -10n), value('alice')]),
    { level: 'should' },
  ],
  [
    'first-nothing',
    'a first change of nothing leaves no entry',
    '03 09',
    'boundary',
    'zero is not stored',
    floats({}, [one('alice', 0n)]),
  ],
  [
    'first-after-share',
    'without a denominator a share that was left over is replaced, not added to',
    '03',
    'boundary',
    'shares of a pool that has none',
    floats({ value: 5n, shares: { alice: f(3n) } }, [one('alice', 10n), value('alice')]),
  ],
  [
    'add-second',
    'the second gets shares at the price of now',
    '04 05',
    'example',
    'ten rao a share',
    floats(threeAndSeven, [one('carol', 50n), value('alice'), value('bob'), value('carol')]),
  ],
  [
    'add-worth-less',
    'seven rao that are staked are worth six at once',
    '04 05',
    'rounding',
    'a rao is a third of a share: the shares are cut off, and so is the value',
    floats({ value: 3n, denominator: f(1n), shares: { bob: f(1n) } }, [
      one('alice', 7n),
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'add-one-rao-in-supply',
    'one rao beside 21 million TAO is felt',
    '04 05',
    'boundary',
    'the precision was chosen so',
    floats(
      {
        value: 21n * 10n ** 15n,
        denominator: f(21n * 10n ** 15n),
        shares: { bob: f(21n * 10n ** 15n) },
      },
      [one('alice', 1n), value('alice'), value('bob')],
    ),
  ],
  [
    'add-to-worthless',
    'who adds to a pool without value but with shares gives it to the others',
    '04 05',
    'boundary',
    'a quotient by zero counts as no shares; the chain asks before it stakes',
    floats({ denominator: f(10n), shares: { bob: f(10n) } }, [
      wouldMove(50n),
      one('alice', 50n),
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'add-too-large-exponent',
    'where a sum has no result the shares stay and the value grows all the same',
    '05',
    'overflow',
    'an exponent at the top',
    floats({ value: 1n, denominator: raw(most, highest), shares: { alice: raw(most, highest) } }, [
      one('alice', 1n),
    ]),
    { level: 'may' },
  ],
];

/** Stake that comes in (SHARE-POOL-03 to SHARE-POOL-06). */
export const adding: readonly Draft[] = lines.map(draftUnder('425'));
