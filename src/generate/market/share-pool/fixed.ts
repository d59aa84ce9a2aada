import type { Draft } from '../../topic.ts';
import { draftUnder, fixed, one, value, whole, wouldMove, type Line } from './input.ts';

const u64 = 2n ** 64n - 1n;
/** A pool of two, three tenths and seven. */
const threeAndSeven = {
  value: 100n,
  olderDenominator: 10n * whole,
  olderShares: { alice: 3n * whole, bob: 7n * whole },
};
/** A pool whose shares have become very small: a rao is a 10^26th of a share. */
const small = {
  value: 10n ** 12n,
  olderDenominator: 184_467n,
  olderShares: { alice: 18_446n, bob: 166_021n },
};

const lines: readonly Line[] = [
  [
    'fixed-value-two',
    'three and seven tenths of a hundred, before floats',
    '10',
    'example',
    "the values of the chain's own test",
    fixed(threeAndSeven, [value('alice'), value('bob')]),
  ],
  [
    'fixed-value-sole-holder',
    'who holds all shares may hold a rao less than the pool',
    '10',
    'rounding',
    'divided before it is multiplied, and cut off twice: 10 / 3 · 3 is 9',
    fixed({ value: 10n, olderDenominator: 3n * whole, olderShares: { alice: 3n * whole } }, [value('alice')]),
  ],
  [
    'fixed-value-small-denominator',
    'where the value of a share does not fit it is multiplied first',
    '10',
    'overflow',
    '10^12 rao by a hundred-billionth',
    fixed(small, [value('alice'), value('bob')]),
  ],
  [
    'fixed-value-no-denominator',
    'without a denominator a share is worth nothing',
    '10',
    'boundary',
    'a division by zero',
    fixed({ value: 100n, olderShares: { alice: 3n * whole } }, [value('alice')]),
  ],
  [
    'fixed-value-largest',
    'three and seven tenths of the largest value',
    '10',
    'overflow',
    "the values of the chain's own test",
    fixed({ ...threeAndSeven, value: u64 }, [value('alice'), value('bob')]),
  ],
  [
    'fixed-value-share-by-product',
    'where neither way fits, a share is worth nothing',
    '10',
    'overflow',
    'the product stops at the largest, and its quotient by one bit does not fit',
    fixed({ value: 2n ** 63n, olderDenominator: 1n, olderShares: { alice: 4n * whole } }, [value('alice')]),
    { level: 'may' },
  ],
  [
    'fixed-first',
    'the first has as many shares as rao',
    '03 11',
    'example',
    'an empty pool',
    fixed({}, [one('alice', 1000n), value('alice')]),
  ],
  [
    'fixed-first-negative',
    'a first change below zero makes no shares',
    '03',
    'ruleset-switch',
    'the amount is brought to what has no sign, where the floats take its size',
    fixed({ value: 1000n }, [one('alice', -10n)]),
    { level: 'should' },
  ],
  [
    'fixed-add',
    'shares at the price of now',
    '11',
    'example',
    'ten rao a share',
    fixed(threeAndSeven, [one('carol', 50n), value('carol'), value('alice')]),
  ],
  [
    'fixed-add-thirds',
    'two who put ten into a pool at three and a third a share hold nine each',
    '11',
    'rounding',
    'the price of a share is cut off before it is multiplied',
    fixed({ value: 10n, olderDenominator: 3n * whole, olderShares: { bob: 3n * whole } }, [
      one('alice', 10n),
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'fixed-add-small-denominator',
    'where the price does not fit, the part of the value is multiplied with the denominator',
    '11',
    'overflow',
    'almost all digits of the shares are lost',
    fixed(small, [one('alice', 10n ** 9n), value('alice'), value('bob')]),
  ],
  [
    'fixed-add-no-share',
    'stake that is too little for one bit of a share goes to everyone',
    '11',
    'rounding',
    'a part of 2^-64 of a share cannot be stored; the chain asks before',
    fixed(small, [wouldMove(10n ** 6n), one('carol', 10n ** 6n), value('carol'), value('alice')]),
  ],
  [
    'fixed-add-worthless',
    'who adds to a pool without value but with shares gives it to the others',
    '11',
    'boundary',
    'a quotient by zero counts as no shares',
    fixed({ olderDenominator: 10n * whole, olderShares: { bob: 10n * whole } }, [
      wouldMove(50n),
      one('alice', 50n),
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'fixed-price-above-63-bits',
    'a price above 63 bits is stopped at what has a sign',
    '11',
    'overflow',
    'a value above 2^63 by one share',
    fixed({ value: u64, olderDenominator: whole, olderShares: { bob: whole } }, [one('alice', 2n ** 62n)]),
    { level: 'may' },
  ],
];

/** Values, and stake that comes in, before floats (SHARE-POOL-10, SHARE-POOL-11). */
export const fixedPools: readonly Draft[] = lines.map(draftUnder('dev-293'));
