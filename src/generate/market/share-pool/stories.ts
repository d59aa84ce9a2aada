import type { Draft } from '../../topic.ts';
import { float } from '../safe-float/input.ts';
import { all, draftUnder, fixed, floats, one, sheet, value, type Line } from './input.ts';

const f = float;
const trillion = 10n ** 12n;

/** Two who stake one rao each, take out almost all of a large emission, and come back. */
const precision = [
  one('1', 1n),
  one('2', 1n),
  all(999_999_999_999_998n),
  one('1', -499_999_999_999_990n),
  one('2', -499_999_999_999_990n),
  all(999_999_999_999_980n),
  one('1', trillion),
  one('2', trillion),
];

const lines: readonly Line[] = [
  [
    'sheet-pool-1',
    'one who stakes a thousand',
    '03',
    'example',
    'the line pool-1 of the sheet',
    floats({}, [one('1', 1000n)]),
    sheet('pool-1', {
      totalHotkeyAlpha: '1000',
      totalHotkeySharesV2: f(1000n),
      alpha: {},
      alphaV2: { '1': f(1000n) },
      answers: ['1000'],
    }),
  ],
  [
    'sheet-pool-3',
    'two who leave ten rao in a large pool and come back lose nothing',
    '04 05',
    'rounding',
    'the line pool-3 of the sheet',
    floats({}, precision),
    sheet('pool-3', {
      totalHotkeyAlpha: '1002000000000000',
      totalHotkeySharesV2: { mantissa: '400800000000000000000', exponent: '-34' },
      alpha: {},
      alphaV2: {
        '1': { mantissa: '200400000000000000000', exponent: '-34' },
        '2': { mantissa: '200400000000000000000', exponent: '-34' },
      },
      answers: [
        '1',
        '1',
        null,
        '-499999999999990',
        '-499999999999990',
        null,
        '1000000000000',
        '1000000000000',
      ],
    }),
  ],
  [
    'sheet-pool-4',
    'a hundred and two hundred share thirty-three',
    '02 04',
    'example',
    'the line pool-4 of the sheet',
    floats({}, [one('1', 100n), one('2', 200n), all(33n)]),
    sheet('pool-4', {
      totalHotkeyAlpha: '333',
      totalHotkeySharesV2: f(300n),
      alpha: {},
      alphaV2: { '1': f(100n), '2': f(200n) },
      answers: ['100', '200', null],
    }),
  ],
  [
    'sheet-pool-5',
    'who comes later has fewer shares for the same amount',
    '04 05',
    'rounding',
    'the line pool-5 of the sheet',
    floats({}, [
      one('1', 1_000_000_000n),
      all(123_456_789n),
      one('2', 1_000_000_000n),
      all(7n),
      one('1', -500_000_000n),
    ]),
    sheet('pool-5', {
      totalHotkeyAlpha: '1623456796',
      totalHotkeySharesV2: { mantissa: '144505494696712879929', exponent: '-11' },
      alpha: {},
      alphaV2: {
        '1': { mantissa: '554945055967128798394', exponent: '-12' },
        '2': { mantissa: '890109891000000000890', exponent: '-12' },
      },
      answers: ['1000000000', null, '1000000000', null, '-500000000'],
    }),
  ],
  [
    'many-small-withdrawals',
    'twenty small withdrawals of two leave what twenty times the amount would',
    '05',
    'rounding',
    'each is cut off for itself',
    floats({}, [
      one('alice', 1n),
      one('bob', 1n),
      all(10n ** 15n),
      ...Array.from({ length: 20 }, () => [one('alice', -500_000_000n), one('bob', -500_000_000n)]).flat(),
      value('alice'),
      value('bob'),
    ]),
  ],
];

/** What happens to a pool over time, with floats (SHARE-POOL-02 to SHARE-POOL-05). */
export const stories: readonly Draft[] = [
  ...lines.map(draftUnder('425')),
  draftUnder('dev-293')([
    'fixed-precision',
    'before floats, two who leave ten rao in a large pool lose them',
    '12',
    'rounding',
    'the rest is below one in 100 000 of what they had, so all is taken',
    fixed({}, precision),
  ]),
];
