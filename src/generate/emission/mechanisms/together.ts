import type { Draft } from '../../topic.ts';
import { boundary, largest, mechanismsCase, mechanismsInput, rounding } from './input.ts';

const even = (raoEmission: bigint, ...mechanisms: Parameters<typeof mechanismsInput>[3] & object) =>
  mechanismsInput(raoEmission, mechanisms.length, null, mechanisms);

/** What the mechanisms give together (MECHANISMS-05 to MECHANISMS-09). */
export const together: readonly Draft[] = [
  mechanismsCase(
    'together-one',
    'one mechanism: everything is as its epoch gave it',
    [5, 6],
    boundary('a weight of one'),
    even(1000n, [
      {
        server: 300n,
        validator: 200n,
        stake: 7n,
        dividend: 65535,
        stakeWeight: 65535,
        consensus: 65535,
        validatorTrust: 65535,
        active: true,
        permit: true,
      },
    ]),
  ),
  mechanismsCase(
    'together-nothing-to-share',
    'where there is nothing to share out the first mechanism counts in full and the others not at all',
    [9, 7],
    boundary('an emission of 0'),
    even(0n, [{ dividend: 1000, consensus: 2000 }], [{ dividend: 60000, consensus: 60000 }]),
  ),
  mechanismsCase(
    'together-emission-is-weighted',
    'what is stored as emission is weighted, and is not what is paid',
    [6, 5],
    boundary('two halves of a half'),
    even(1000n, [{ server: 250n, validator: 250n }], [{ server: 250n, validator: 250n }]),
  ),
  mechanismsCase(
    'together-cut-each-time',
    'after each mechanism the fraction is cut off: three thirds of 100 come to 99',
    [7],
    rounding('33.33 and 66.33 and 99.33'),
    even(999n, [{ dividend: 100 }], [{ dividend: 100 }], [{ dividend: 100 }]),
  ),
  mechanismsCase(
    'together-half-and-half',
    'two halves of 1 come to 0',
    [7],
    rounding('0.5 is cut off twice'),
    even(
      1000n,
      [{ consensus: 1, validatorTrust: 1, dividend: 1, stakeWeight: 1 }],
      [{ consensus: 1, validatorTrust: 1, dividend: 1, stakeWeight: 1 }],
    ),
  ),
  mechanismsCase(
    'together-stake-is-added',
    'stake is added: two mechanisms make it double',
    [5],
    boundary('the same stake twice'),
    even(1000n, [{ stake: 500n }], [{ stake: 500n }]),
  ),
  mechanismsCase(
    'together-active-in-one',
    'whoever is active in one mechanism is active, and so with permits',
    [8],
    boundary('yes and no, no and yes'),
    even(1000n, [{ active: true }, { permit: true }, {}], [{}, {}, {}]),
  ),
  mechanismsCase(
    'together-active-in-the-other',
    'also in the last one alone',
    [8],
    boundary('no and yes'),
    even(1000n, [{}, {}], [{ active: true }, { permit: true }]),
  ),
  mechanismsCase(
    'together-left-over-counts',
    'what is left over counts with the first mechanism',
    [6, 4],
    rounding('a weight of 4 of 10'),
    even(10n, [{ dividend: 10000 }], [{}], [{}], [{}]),
  ),
  mechanismsCase(
    'together-saturates',
    'sums that do not fit are as large as can be',
    [5],
    boundary('two of the largest amount'),
    even(
      1000n,
      [{ server: largest, validator: 1n, emission: largest, stake: largest }],
      [{ server: 1n, validator: largest, emission: largest, stake: largest }],
    ),
  ),
  mechanismsCase(
    'together-share-saturates',
    'a share above 65535 is 65535: parts that are too much together',
    [6, 7],
    boundary('weights of one and one; the chain does not let it come to this'),
    mechanismsInput(1000n, 2, [65535, 65535], [[{ dividend: 65535 }], [{ dividend: 65535 }]]),
  ),
  mechanismsCase(
    'together-no-neurons',
    'mechanisms without neurons',
    [5],
    boundary('empty lists'),
    even(1000n, [], [], []),
  ),
];
