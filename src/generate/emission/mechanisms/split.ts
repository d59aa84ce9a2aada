import type { Draft } from '../../topic.ts';
import { boundary, largest, mechanismsCase, mechanismsInput, rounding } from './input.ts';

const lengths = {
  kind: 'ruleset-switch',
  note: 'from 438 on a split of another length is no split',
} as const;

/** How an emission is cut up (MECHANISMS-01 to MECHANISMS-04). */
export const split: readonly Draft[] = [
  mechanismsCase(
    'split-one',
    'one mechanism has it all',
    [1],
    boundary('the usual count'),
    mechanismsInput(1_000_000_007n, 1, null),
  ),
  mechanismsCase(
    'split-one-by-a-split',
    'one mechanism has it all by a split of one part',
    [2],
    boundary('the shortest split'),
    mechanismsInput(1_000_000_007n, 1, [65535]),
  ),
  mechanismsCase(
    'split-none',
    'no mechanism: nothing is shared out',
    [1],
    boundary('the smallest count'),
    mechanismsInput(1000n, 0, null),
  ),
  mechanismsCase(
    'split-none-by-a-split',
    'no mechanism, and a split',
    [3],
    boundary('the smallest count'),
    mechanismsInput(1000n, 0, [65535]),
  ),
  mechanismsCase(
    'split-left-over',
    "what is left over of an even split is the first one's, all of it",
    [4, 1],
    rounding('15 of 255 left'),
    mechanismsInput(255n, 16, null),
  ),
  mechanismsCase(
    'split-fewer-than-mechanisms',
    'fewer rao than mechanisms: all are left over',
    [4, 1],
    rounding('every part is 0'),
    mechanismsInput(3n, 4, null),
  ),
  mechanismsCase(
    'split-nothing',
    'nothing to share out',
    [1],
    boundary('the smallest emission'),
    mechanismsInput(0n, 3, null),
  ),
  mechanismsCase(
    'split-largest',
    'the largest emission, by a split',
    [2, 4],
    boundary('the product has 80 bits'),
    mechanismsInput(largest, 2, [1, 65534]),
  ),
  mechanismsCase(
    'split-largest-even',
    'the largest emission, evenly',
    [1, 4],
    boundary('the largest emission'),
    mechanismsInput(largest, 16, null),
  ),
  mechanismsCase(
    'split-parts-of-65535',
    'a part of 32767 is not a half: it is one of 65535',
    [2, 4],
    rounding('the parts are cut off'),
    mechanismsInput(65535n, 2, [32767, 32768]),
  ),
  mechanismsCase(
    'split-first-has-nothing',
    'a first mechanism with a part of 0 has what is left over',
    [4, 2],
    rounding('one rao left of 10'),
    mechanismsInput(10n, 3, [0, 32767, 32768]),
  ),
  mechanismsCase(
    'split-even-by-a-split',
    'a split of the even parts is not the even split',
    [2, 1],
    rounding('parts of 21845'),
    mechanismsInput(100n, 3, [21845, 21845, 21845]),
  ),
  mechanismsCase(
    'split-too-short',
    'a split that is too short leaves the last ones nothing, and from 438 on is none',
    [3, 4],
    lengths,
    mechanismsInput(1_000_000_000n, 4, [32768, 32767]),
  ),
  mechanismsCase(
    'split-too-long',
    'a split that is too long loses its end to the first mechanism, and from 438 on is none',
    [3, 4],
    lengths,
    mechanismsInput(1_000_000_000n, 2, [20000, 20000, 25535]),
  ),
  mechanismsCase(
    'split-one-too-long',
    'one mechanism and a split of two parts: it has all either way',
    [3],
    lengths,
    mechanismsInput(1000n, 1, [1, 65534]),
  ),
  mechanismsCase(
    'split-empty',
    'a split without parts leaves all to the first mechanism, and from 438 on is none',
    [3, 4],
    lengths,
    mechanismsInput(1001n, 2, []),
  ),
  mechanismsCase(
    'split-below-whole',
    'parts that are less than 65535 together leave the rest to the first',
    [4, 2],
    boundary('the chain does not let it come to this'),
    mechanismsInput(1000n, 2, [100, 100]),
  ),
  mechanismsCase(
    'split-above-whole',
    'parts that are more than 65535 together give more than there is',
    [4, 2],
    boundary('the chain does not let it come to this'),
    mechanismsInput(1000n, 2, [65535, 65535]),
  ),
];
