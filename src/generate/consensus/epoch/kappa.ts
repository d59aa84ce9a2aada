import type { Draft } from '../../topic.ts';
import { boundary } from './case.ts';
import { modes, ofSix, ofThree, units, type Mode } from './subnets.ts';

const told: Readonly<Record<number, string>> = {
  0: 'at kappa 0 the largest weight that anyone gives is the consensus',
  1: 'at kappa 1 a sliver of stake is enough to lift a miner',
  32767: 'at kappa 32767, a hair under a half',
  32768: 'at kappa 32768, a hair over a half',
  45874: 'at kappa 45874, about seven tenths',
  65534: 'at kappa 65534 nearly everyone must stand behind a weight',
  65535: 'at kappa 65535 everyone must stand behind a weight',
};

const clausesAt = (kappa: number): readonly string[] =>
  kappa === 0 ? ['MEDIAN-07', 'MEDIAN-01'] : ['MEDIAN-01', 'MEDIAN-04', 'CLIP-01'];

const halves = [1, 32767, 32768, 65534, 65535];

/** Validator 1 has one part in 100 000 of the stake. */
const sliver = { stakeThreshold: '0', stakeBits: [units(99_999), units(1), '0'] };

/** The majority, in each mode (MEDIAN-01, MEDIAN-04, MEDIAN-07). */
export const kappa: readonly Draft[] = [
  ...Object.entries(told).flatMap(([text, title]) =>
    (['classic', 'yuma3', 'liquid'] as const satisfies readonly Mode[])
      .filter((mode) => mode !== 'liquid' || text !== '45874')
      .filter(() => text !== '32767')
      .map((mode) =>
        boundary(
          `kappa-${text}-${mode}`,
          mode === 'classic' ? title : `${title}; ${mode === 'yuma3' ? 'Yuma3' : 'Yuma3 with liquid alpha'}`,
          clausesAt(Number(text)),
          'six uids; the consensus is what clips, and what liquid alpha measures by',
          ofSix({ ...modes[mode], kappa: Number(text) }),
        ),
      ),
  ),
  ...[0, ...halves].map((kappa) =>
    boundary(
      `kappa-${kappa}-of-two-halves`,
      `two validators of equal stake disagree, at kappa ${kappa}`,
      kappa === 0 ? ['MEDIAN-07', 'CLIP-01'] : ['MEDIAN-06', 'MEDIAN-04'],
      kappa < 32768
        ? 'one half is not more than the minority: the larger weight stands'
        : 'one half is more than the minority: the smaller weight stands',
      ofThree({
        kappa,
        stakeBits: [ofThree().stakeBits[0], ofThree().stakeBits[0], '0'],
        weights: [
          [[2, 65535]],
          [
            [0, 32768],
            [2, 32767],
          ],
          [],
        ],
      }),
    ),
  ),
  ...[0, 1].map((kappa) =>
    boundary(
      `kappa-${kappa}-and-a-sliver-that-lifts`,
      kappa === 0
        ? 'at kappa 0 a sliver of stake lifts a miner'
        : 'at kappa 1 a sliver of less than a 65535th lifts nobody',
      kappa === 0 ? ['MEDIAN-07'] : ['MEDIAN-04', 'MEDIAN-01'],
      'validator 1 gives uid 2 everything, validator 0 a half',
      ofThree({
        ...sliver,
        kappa,
        weights: [
          [
            [1, 1],
            [2, 1],
          ],
          [[2, 1]],
          [],
        ],
      }),
    ),
  ),
  ...[65534, 65535].map((kappa) =>
    boundary(
      `kappa-${kappa}-and-a-sliver-that-holds-down`,
      kappa === 65535
        ? 'at kappa 65535 a sliver of stake holds the consensus down'
        : 'at kappa 65534 a sliver of less than a 65535th holds nothing down',
      ['MEDIAN-04', 'MEDIAN-01'],
      'validator 1 gives uid 2 a half, validator 0 everything',
      ofThree({
        ...sliver,
        kappa,
        weights: [
          [[2, 1]],
          [
            [0, 1],
            [2, 1],
          ],
          [],
        ],
      }),
    ),
  ),
];
