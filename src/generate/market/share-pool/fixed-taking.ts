import type { Draft } from '../../topic.ts';
import { all, draftUnder, fixed, one, remove, value, whole, type Line } from './input.ts';

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
    'fixed-take',
    'half of a share is taken',
    '11',
    'example',
    'a negative amount',
    fixed(threeAndSeven, [remove('bob', 35n), value('alice'), value('bob')]),
  ],
  [
    'fixed-take-no-share',
    'a loss that is too little for a bit of a share takes a bit, and all the rest with it',
    '11 12',
    'rounding',
    'a product below zero is cut off downwards; then too little precision is left',
    fixed(small, [one('alice', -(10n ** 6n)), value('alice'), value('bob')]),
  ],
  [
    'fixed-take-almost-all',
    'a rest just above one in 100 000 of a share stays',
    '12',
    'boundary',
    '10 001 of a billion rao are left',
    fixed(
      { value: 10n ** 9n, olderDenominator: 10n ** 9n * whole, olderShares: { alice: 10n ** 9n * whole } },
      [remove('alice', 999_989_999n)],
    ),
  ],
  [
    'fixed-take-rest-too-small',
    'a rest below one in 100 000 of a share is taken with it',
    '12',
    'boundary',
    'more is taken than was asked for',
    fixed(
      { value: 10n ** 9n, olderDenominator: 10n ** 9n * whole, olderShares: { alice: 10n ** 9n * whole } },
      [remove('alice', 999_990_001n)],
    ),
  ],
  [
    'fixed-take-rest-on-the-line',
    'a rest of exactly one in 100 000, cut off, is below the limit and is taken too',
    '12',
    'rounding',
    'the limit is rounded up, the part is cut off',
    fixed(
      { value: 10n ** 9n, olderDenominator: 10n ** 9n * whole, olderShares: { alice: 10n ** 9n * whole } },
      [remove('alice', 999_990_000n)],
    ),
  ],
  [
    'fixed-loss-of-everything',
    'a small withdrawal takes all that a coldkey has: the loss that led to floats',
    '12',
    'incident',
    'a year of emission by the new denominator does not fit, so the precision counts as lost',
    fixed(small, [value('alice'), remove('alice', 10n ** 8n), value('alice'), value('bob')]),
  ],
  [
    'fixed-loss-of-another-value',
    'what is taken with the last share is its value, cut off: a part of a rao stays for the others',
    '12',
    'rounding',
    'the share was worth 3 333 333 333 and two thirds',
    fixed(
      {
        value: 10n ** 10n + 1n,
        olderDenominator: 3n * whole,
        olderShares: { alice: whole, bob: 2n * whole },
      },
      [value('alice'), remove('alice', 3_333_333_333n), value('bob')],
    ),
  ],
  [
    'fixed-take-denominator-on-the-line',
    'one rao is asked for, and all 380 are taken',
    '12',
    'boundary',
    'the denominator that would be left is as many bits as the value and a year of emission are rao',
    fixed(
      {
        value: 1000n,
        olderDenominator: 2_630_630_630_631_631n,
        olderShares: { alice: 10n ** 15n, bob: 2_630_630_630_631_631n - 10n ** 15n },
      },
      [remove('alice', 1n), value('alice')],
    ),
  ],
  [
    'fixed-take-denominator-above-the-line',
    'one rao is asked for and one is taken',
    '12',
    'boundary',
    'the denominator that is left is one bit above the line',
    fixed(
      {
        value: 1000n,
        olderDenominator: 2_630_630_630_631_632n,
        olderShares: { alice: 10n ** 15n, bob: 2_630_630_630_631_632n - 10n ** 15n },
      },
      [remove('alice', 1n), value('alice')],
    ),
  ],
  [
    'fixed-all',
    'emission raises the value of everyone pro rata',
    '02 10',
    'example',
    'a block of emission',
    fixed(threeAndSeven, [all(33n), value('alice'), value('bob')]),
  ],
  [
    'fixed-all-lowest',
    'the lowest amount has no opposite, and takes nothing',
    '02',
    'overflow',
    'it stays negative and is brought to zero, where the floats take 2^63',
    fixed({ ...threeAndSeven, value: u64 }, [all(-(2n ** 63n))]),
    { level: 'may' },
  ],
  [
    'fixed-remove-nobody',
    'from a coldkey without an entry nothing is taken',
    '07',
    'boundary',
    'no entry',
    fixed(threeAndSeven, [remove('carol', 0n), remove('alice', 31n)]),
  ],
];

/** Stake that goes out, before floats (SHARE-POOL-11, SHARE-POOL-12). */
export const fixedTaking: readonly Draft[] = lines.map(draftUnder('dev-293'));
