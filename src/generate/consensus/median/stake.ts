import { decimal, kappaBits, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner } from './input.ts';

const low = decimal('0.3');
const high = decimal('0.6');
const third = share(1, 3);

/** Two validators: `below` stands behind 0.3, `above` behind 0.6. */
const twoSides = (below: bigint, above: bigint, kappa: number) =>
  oneMiner(
    [
      [below, low],
      [above, high],
    ],
    kappa,
  );

/** Stakes of three quarters of the whole, whose high share ends in two thirds of a bit and would be rounded up. */
const highRoundsUp = (kappa: number) => {
  const above = (3n * (kappaBits(kappa) - 1n) + 2n) / 4n;
  return twoSides(share(3, 4) - above, above, kappa);
};

/** Stakes a bit short of the whole, whose low side is the minority and one bit. */
const oneBitShort = (kappa: number) => twoSides(one - kappaBits(kappa), kappaBits(kappa) - 1n, kappa);

/** Stake that is normalised once more, and the minority that is left of its sum (MEDIAN-03, MEDIAN-04). */
export const stake: readonly Draft[] = [
  {
    id: 'median-stake-two-fifths',
    title: 'two validators with a fifth of the stake each count as two halves',
    clauses: ['MEDIAN-03'],
    why: {
      kind: 'boundary',
      note: 'without the second normalising kappa would be more than all of their stake',
    },
    input: twoSides(share(1, 5), share(1, 5), 32767),
  },
  {
    id: 'median-stake-twice-the-whole',
    title: 'two validators with the whole of the stake each count as two halves',
    clauses: ['MEDIAN-03'],
    why: {
      kind: 'boundary',
      note: 'without the second normalising the lower weight would stay below the minority',
    },
    input: twoSides(one, one, 32768),
  },
  {
    id: 'median-stake-three-bits',
    title: 'three validators with one bit of stake each have a third each',
    clauses: ['MEDIAN-03', 'MEDIAN-04'],
    why: { kind: 'rounding', note: 'the smallest stakes; three thirds are a bit short of the whole' },
    input: oneMiner(
      [
        [1n, decimal('0.1')],
        [1n, decimal('0.5')],
        [1n, decimal('0.9')],
      ],
      32767,
    ),
  },
  {
    id: 'median-stake-uneven-bits',
    title: 'three bits of stake against four: 0.428 and 0.571, each cut',
    clauses: ['MEDIAN-03'],
    why: { kind: 'rounding', note: 'shares of 1840700269.7 and 2454267026.3 bits' },
    input: twoSides(4n, 3n, 28086),
  },
  ...[32767, 32771].map((kappa): Draft => ({
    id: `median-stake-cut-not-rounded-${kappa}`,
    title: `a share ending in two thirds of a bit is cut, and the low side carries by one bit: kappa ${kappa}`,
    clauses: ['MEDIAN-03', 'MEDIAN-04'],
    why: { kind: 'rounding', note: 'a rounded share would lift the sum, and the minority with it' },
    input: highRoundsUp(kappa),
  })),
  ...[21845, 32767, 32768, 65534].map((kappa): Draft => ({
    id: `median-minority-of-a-cut-sum-${kappa}`,
    title: `the sum is a bit short of the whole, and the minority counts from it: kappa ${kappa}`,
    clauses: ['MEDIAN-04', 'MEDIAN-06'],
    why: {
      kind: 'rounding',
      note: 'counted from 1 the low side would be exactly the minority, and not carry',
    },
    input: oneBitShort(kappa),
  })),
  {
    id: 'median-minority-zero',
    title: 'two exact halves at the whole leave a minority of 0, which any stake exceeds',
    clauses: ['MEDIAN-04', 'MEDIAN-01'],
    why: { kind: 'boundary', note: 'no bit is cut, so nothing is left below' },
    input: twoSides(one / 2n, one / 2n, 65535),
  },
  {
    id: 'median-minority-negative',
    title:
      'three thirds at the whole: the minority is one bit below 0, and the smallest weight is the consensus',
    clauses: ['MEDIAN-04', 'MEDIAN-06'],
    why: { kind: 'rounding', note: 'the sum is 4294967295 bits, kappa 4294967296' },
    input: oneMiner(
      [
        [third, decimal('0.5')],
        [third, decimal('0.4')],
        [third, decimal('0.6')],
      ],
      65535,
    ),
  },
  {
    id: 'median-stake-largest-number',
    title: 'the largest stake there is, alone, is the whole',
    clauses: ['MEDIAN-03'],
    why: { kind: 'overflow', note: 'the quotient needs 95 bits before it is divided' },
    input: oneMiner([[2n ** 63n - 1n, decimal('0.8')]], 32767),
  },
  {
    id: 'median-stake-sum-wraps',
    title: 'stakes whose sum wraps to one bit: two shares overflow to 0, the third is 3',
    level: 'may',
    clauses: ['MEDIAN-03', 'MEDIAN-04'],
    why: {
      kind: 'overflow',
      note: 'the chain never has such stake; its release build wraps the sum and gives 0 for the quotient',
    },
    input: oneMiner(
      [
        [2n ** 63n - 1n, decimal('0.2')],
        [2n ** 63n - 1n, decimal('0.3')],
        [3n, decimal('0.7')],
      ],
      32767,
    ),
  },
];
