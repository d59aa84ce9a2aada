import type { Confirmation, Draft } from '../../topic.ts';
import { repoTest, sheet } from '../confirmed-by.ts';
import { powerInput, whole, type Pair } from './input.ts';

/** A line of the sheet: its name, what it shows, and base, exponent, precision and power. */
type Line = readonly [
  id: string,
  title: string,
  base: Pair,
  exponent: Pair,
  precision: number,
  power: string,
];

const tests = 'safe-bigmath';
const supply = 21_000_000_000_000_000n;

const lines: readonly Line[] = [
  [
    'pow-exact-3-2',
    'three halves: a cube and a square root',
    [1_000_000_000_000n, 1_100_000_000_000n],
    [600_000_000_000_000_000n, 400_000_000_000_000_000n],
    256,
    '866784172041447559',
  ],
  [
    'pow-exact-99',
    'the widest weights: a power of 99',
    [1_000_000_000n, 1_000_000_001n],
    [990_000_000_000_000_000n, 10_000_000_000_000_000n],
    256,
    '999999901000004949',
  ],
  [
    'pow-extreme-dx',
    'a payment of 36 million times the reserve',
    [400_775_553n, 14_446_634_308_441_135n],
    [102_337_248_363_782_924n, 897_662_751_636_217_076n],
    256,
    '137558120932567453',
  ],
  [
    'pow-frac-1',
    'a weight a little above a half',
    [1_000_000_000_000n, 1_010_000_000_000n],
    [500_124_906_320_259_805n, 499_875_093_679_740_195n],
    256,
    '990094086468590799',
  ],
  [
    'pow-frac-2',
    'the same from the other side',
    [1_000_000_000_000n, 1_010_000_000_000n],
    [499_875_093_679_740_195n, 500_124_906_320_259_805n],
    256,
    '990103930898596825',
  ],
  [
    'pow-frac-3',
    'one rao of the most there can be',
    [1n, 18_446_744_073_709_551_615n],
    [123_456_789_012_345_678n, 876_543_210_987_654_322n],
    256,
    '1934150248081508',
  ],
  [
    'pow-limit-1024',
    'a price that may rise to 0.3 from 0.25',
    [5_534_023_222_112_865_483n, 4_611_686_018_427_387_904n],
    [490_000_000_000_000_000n, whole],
    1024,
    '1093449702009594263',
  ],
  [
    'pow-limit-1024-b',
    'a price that may fall to 0.1 from 0.25',
    [4_611_686_018_427_387_904n, 1_844_674_407_370_955_161n],
    [510_000_000_000_000_001n, whole],
    1024,
    '1595693237153017592',
  ],
];

/** What the library's own tests pin, to the last digit. */
const pinned: readonly Line[] = [
  [
    'pow-large-den-1',
    'equal weights, as plain as they come',
    [supply, supply + 100n],
    [whole / 2n, whole / 2n],
    256,
    '999999999999995238',
  ],
  [
    'pow-large-den-2',
    'weights that are equal to twelve digits',
    [supply, supply + 100n],
    [499_999_999_999_500_000n, 500_000_000_000_500_000n],
    256,
    '999999999999995238',
  ],
  [
    'pow-large-den-3',
    'the same from the other side',
    [supply, supply + 100n],
    [500_000_000_000_250_000n, 499_999_999_999_750_000n],
    256,
    '999999999999995238',
  ],
  [
    'pow-boundary-weights',
    'one rao more than the supply',
    [supply, supply + 1n],
    [499_999_999_500_000_000n, 500_000_000_500_000_000n],
    256,
    '999999999999999952',
  ],
  [
    'perquintill-power',
    'three halves of three quarters',
    [supply, supply + 7_000_000_000_000_000n],
    [600_000_000_000_000_000n, 400_000_000_000_000_000n],
    256,
    '649519052838328985',
  ],
];

const draft = ([id, title, base, exponent, precision]: Line, confirmed: readonly Confirmation[]): Draft => ({
  id: `power-golden-${id.replace(/^pow-/, '')}`,
  title,
  clauses: [/exact|large-den-1|perquintill/.test(id) ? 'POWER-03' : 'POWER-09'],
  why: { kind: 'boundary', note: `the line ${id} of the sheet` },
  input: powerInput(base, exponent, { precision }),
  confirmed,
});

/** The lines of the sheet, and what the chain's tests assert (POWER-03, POWER-09). */
export const goldens: readonly Draft[] = [
  ...pinned.map((line) => draft(line, repoTest(tests, { power: line[5] }))),
  ...lines.map((line) => draft(line, sheet(line[0], { power: line[5] }))),
  {
    id: 'power-golden-4096',
    title: 'three halves of three quarters with 4096 bits: as exact as before',
    clauses: ['POWER-03'],
    why: { kind: 'boundary', note: 'a root has no precision' },
    input: powerInput(
      [supply, supply + 7_000_000_000_000_000n],
      [600_000_000_000_000_000n, 400_000_000_000_000_000n],
      { precision: 4096 },
    ),
    confirmed: repoTest('pallet-swap test_perquintill_power', { power: '649519052838328985' }),
  },
];
