import { decimal, kappaBits, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner } from './input.ts';

const low = decimal('0.2');
const high = decimal('0.7');

/** Two validators with the whole stake between them: the one who gives 0.2 has `stake`. */
const twoSides = (stake: bigint, kappa: number) =>
  oneMiner(
    [
      [stake, low],
      [one - stake, high],
    ],
    kappa,
  );

/** Kappas with what is special about them. */
const kappas: readonly (readonly [kappa: number, kind: 'boundary' | 'rounding', note: string])[] = [
  [1, 'boundary', 'the smallest kappa above none: 65537 bits'],
  [256, 'boundary', 'a shift by 16 bits gives 256 bits less'],
  [13107, 'rounding', 'a fifth: 858993459.2 bits, cut to 858993459'],
  [21845, 'rounding', 'a third: 1431655765.33 bits, cut to 1431655765'],
  [32767, 'boundary', 'what a subnet has unless it says otherwise: just under a half'],
  [32768, 'rounding', 'just over a half: 2147516416.500008 bits, which rounding would lift'],
  [43690, 'rounding', 'two thirds: 2863311530.67 bits, which rounding would lift'],
  [65534, 'rounding', 'the largest kappa below the whole: 4294901758.99998 bits, which rounding would lift'],
];

/** Kappa as a share, seen by a low side that is exactly the minority and by one that is a bit more (MEDIAN-01). */
export const kappa: readonly Draft[] = [
  ...kappas.flatMap(([value, kind, note]): Draft[] => [
    {
      id: `median-kappa-${value}-equal`,
      title: `kappa ${value}: the low side is exactly the minority, and does not carry`,
      clauses: ['MEDIAN-01', 'MEDIAN-06'],
      why: { kind, note },
      input: twoSides(one - kappaBits(value), value),
    },
    {
      id: `median-kappa-${value}-more`,
      title: `kappa ${value}: the low side is one bit more than the minority, and carries`,
      clauses: ['MEDIAN-01', 'MEDIAN-06'],
      why: { kind, note },
      input: twoSides(one - kappaBits(value) + 1n, value),
    },
  ]),
  {
    id: 'median-kappa-65535',
    title: 'kappa 65535 is the whole: a single bit of stake carries the low weight',
    clauses: ['MEDIAN-01', 'MEDIAN-06'],
    why: { kind: 'boundary', note: 'the one kappa for which 65537 times it is not the share' },
    input: twoSides(1n, 65535),
  },
  {
    id: 'median-kappa-0',
    title: 'kappa 0 is none: not even all but one bit of the stake carries the low weight',
    clauses: ['MEDIAN-01', 'MEDIAN-07'],
    why: { kind: 'boundary', note: 'the minority is the whole of the stake' },
    input: twoSides(one - 1n, 0),
  },
];
