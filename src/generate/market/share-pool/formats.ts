import type { Draft } from '../../topic.ts';
import { float } from '../safe-float/input.ts';
import { all, draftUnder, floats, one, remove, value, whole, type Line } from './input.ts';

const f = float;
/** A pool of the older format, three tenths and seven. */
const older = {
  value: 100n,
  olderDenominator: 10n * whole,
  olderShares: { alice: 3n * whole, bob: 7n * whole },
};

const lines: readonly Line[] = [
  [
    'format-older',
    'a pool of the older format is read as it is',
    '08',
    'example',
    'no one touched it since the floats came',
    floats(older, [value('alice'), value('bob')]),
  ],
  [
    'format-both',
    'where both formats have an entry the older one is read',
    '08',
    'ordering',
    'whoever looks at the newer one first sees another stake',
    floats({ ...older, denominator: f(20n), shares: { alice: f(20n) } }, [value('alice')]),
  ],
  [
    'format-both-denominator',
    'where both formats have a denominator the older one is read',
    '08',
    'ordering',
    'whoever looks at the newer one first sees half the stake',
    floats({ value: 100n, olderDenominator: 10n * whole, denominator: f(20n), shares: { alice: f(3n) } }, [
      value('alice'),
    ]),
  ],
  [
    'format-older-zero',
    'an older entry of zero hides a newer one',
    '08',
    'boundary',
    'an entry is there although it holds nothing',
    floats(
      { value: 100n, denominator: f(10n), olderShares: { alice: 0n }, shares: { alice: f(3n), bob: f(7n) } },
      [value('alice'), value('bob')],
    ),
  ],
  [
    'format-older-denominator-zero',
    'an older denominator of zero empties the pool, and the next gets all',
    '08 03',
    'boundary',
    'the newer one is not looked at',
    floats({ value: 100n, olderDenominator: 0n, denominator: f(10n), shares: { bob: f(7n) } }, [
      value('bob'),
      one('alice', 5n),
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'format-mixed',
    'an older share counts in a newer denominator',
    '08',
    'ordering',
    'real storage is mixed: each entry moves when it is written',
    floats({ value: 100n, denominator: f(10n), olderShares: { alice: 3n * whole }, shares: { bob: f(7n) } }, [
      value('alice'),
      value('bob'),
    ]),
  ],
  [
    'format-fraction',
    'an older share with a fraction is cut off at 21 digits',
    '08',
    'rounding',
    'a third in 64 bits',
    floats({ value: 10n ** 18n, olderDenominator: whole, olderShares: { alice: whole / 3n } }, [
      value('alice'),
    ]),
  ],
  [
    'format-write',
    'a write moves the one share and the denominator to the newer format, and leaves the others',
    '09',
    'ordering',
    'entries move one by one',
    floats(older, [one('alice', 10n)]),
  ],
  [
    'format-write-nothing',
    'a change of nothing moves entries all the same',
    '09',
    'boundary',
    'written back as they were',
    floats(older, [one('bob', 0n)]),
  ],
  [
    'format-write-all',
    'emission writes no share, so nothing moves',
    '09 02',
    'boundary',
    'the value has one format alone',
    floats(older, [all(50n), value('alice')]),
  ],
  [
    'format-write-newcomer',
    'a newcomer moves the denominator, and no other share',
    '09',
    'ordering',
    'an older share in a newer denominator',
    floats(older, [one('carol', 50n), value('alice'), value('bob'), value('carol')]),
  ],
  [
    'format-write-last',
    'who takes all leaves no entry in either format',
    '09',
    'boundary',
    'the older one is deleted, the newer one not written',
    floats(older, [remove('alice', 30n), value('alice')]),
  ],
  [
    'format-write-both',
    'a write to a share in both formats goes on from the older one',
    '09 08',
    'ordering',
    'the newer one is replaced',
    floats({ ...older, shares: { alice: f(5n) } }, [one('alice', 10n), value('alice')]),
  ],
  [
    'format-write-hidden',
    'what an older entry of zero hid is lost with the first write',
    '09 08',
    'boundary',
    'the newer entry is replaced by what was read',
    floats(
      { value: 100n, denominator: f(10n), olderShares: { alice: 0n }, shares: { alice: f(3n), bob: f(7n) } },
      [one('alice', 10n), value('alice'), value('bob')],
    ),
  ],
];

/** The older format beside the newer one (SHARE-POOL-08, SHARE-POOL-09). */
export const formats: readonly Draft[] = lines.map(draftUnder('425'));
