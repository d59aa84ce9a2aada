import type { Draft } from '../../topic.ts';
import { float, highest, lowest, most, raw } from '../safe-float/input.ts';
import { all, draftUnder, floats, threeAndSeven, value, type Line } from './input.ts';

const f = float;
const u64 = 2n ** 64n - 1n;

const lines: readonly Line[] = [
  [
    'value-two',
    'three and seven tenths of a hundred',
    '01',
    'example',
    "the values of the chain's own test",
    floats(threeAndSeven, [value('alice'), value('bob')]),
  ],
  [
    'value-untouched',
    'a pool that nobody touches stays as it is',
    '01',
    'boundary',
    'no change and no question',
    floats(threeAndSeven, []),
  ],
  [
    'value-nobody',
    'a coldkey without an entry holds nothing',
    '01',
    'boundary',
    'no share is a share of zero',
    floats(threeAndSeven, [value('carol')]),
  ],
  [
    'value-no-denominator',
    'without a denominator a share is worth nothing, and nothing panics',
    '01',
    'boundary',
    'a division by zero',
    floats({ value: 100n, shares: { alice: f(3n) } }, [value('alice')]),
  ],
  [
    'value-empty-pool',
    'a share of a pool that is worth nothing',
    '01',
    'boundary',
    'all its value was taken',
    floats({ denominator: f(10n), shares: { alice: f(10n) } }, [value('alice')]),
  ],
  [
    'value-thirds',
    'three thirds of a hundred are 99: the last rao is nobody’s',
    '01',
    'rounding',
    'each value is cut off for itself',
    floats({ value: 100n, denominator: f(3n), shares: { alice: f(1n), bob: f(1n), carol: f(1n) } }, [
      value('alice'),
      value('bob'),
      value('carol'),
    ]),
  ],
  [
    'value-sole-holder',
    'who holds all shares holds all value, whatever the shares are',
    '01',
    'rounding',
    'multiplied before it is divided: 10 / 3 · 3 would be 9',
    floats({ value: 10n, denominator: f(3n), shares: { alice: f(3n) } }, [value('alice')]),
  ],
  [
    'value-largest',
    'three and seven tenths of the largest value there is',
    '01',
    'overflow',
    "the values of the chain's own test",
    floats({ ...threeAndSeven, value: u64 }, [value('alice'), value('bob')]),
  ],
  [
    'value-above-denominator',
    'shares that are more than their denominator are worth more than the pool',
    '01',
    'boundary',
    'no change of a pool leaves it so; nothing caps a value',
    floats({ value: 100n, denominator: f(10n), shares: { alice: f(30n) } }, [value('alice')]),
  ],
  [
    'value-above-64-bits',
    'a value above 64 bits stops at the largest',
    '01',
    'overflow',
    'a share of twice the denominator',
    floats({ value: u64, denominator: f(10n), shares: { alice: f(20n) } }, [value('alice')]),
  ],
  [
    'value-exponents-apart',
    'where exponents leave 64 bits a share is worth nothing',
    '01',
    'overflow',
    'no result counts as zero',
    floats({ value: 100n, denominator: raw(most, lowest), shares: { alice: raw(most, highest) } }, [
      value('alice'),
    ]),
  ],
  [
    'all-more',
    'emission raises the value of everyone pro rata, and moves no share',
    '02',
    'example',
    'a block of emission',
    floats(threeAndSeven, [all(33n), value('alice'), value('bob')]),
  ],
  [
    'all-less',
    'a loss lowers the value of everyone',
    '02',
    'example',
    'a negative amount',
    floats(threeAndSeven, [all(-33n), value('alice'), value('bob')]),
  ],
  [
    'all-below-zero',
    'a loss above the value leaves nothing, and the shares stay',
    '02',
    'boundary',
    'the value stops at 0',
    floats(threeAndSeven, [all(-101n), value('alice')]),
  ],
  [
    'all-above-largest',
    'emission stops at 64 bits',
    '02',
    'overflow',
    'the largest value and one more',
    floats({ ...threeAndSeven, value: u64 - 1n }, [all(2n)]),
  ],
  [
    'all-lowest',
    'the lowest amount takes 2^63',
    '02',
    'overflow',
    'its opposite does not fit into a signed integer of 64 bits',
    floats({ ...threeAndSeven, value: u64 }, [all(-(2n ** 63n))]),
  ],
  [
    'all-no-holder',
    'emission to a hotkey that nobody stakes to is kept by the pool',
    '02',
    'boundary',
    'a value without a denominator',
    floats({}, [all(1000n)]),
  ],
];

/** What shares are worth, and what emission does (SHARE-POOL-01, SHARE-POOL-02). */
export const values: readonly Draft[] = lines.map(draftUnder('425'));
