import type { Draft } from '../../topic.ts';
import { tell } from './story.ts';
import { modes, ofSix, ofThree, put, units, type Change } from './subnets.ts';

/** Two validators of equal stake and one miner; what each says of it is all that changes. */
const market = ofThree({
  stakeBits: [units(500), units(500), '0'],
  bonds: [[], [], []],
  weights: [[[2, 65535]], [[0, 65535]], []],
});

const joins: Change = { weights: [[[2, 65535]], [[2, 65535]], []] };

const loses: Change = { stakeBits: put(ofSix().stakeBits, 3, units(90)) };
const wins: Change = { stakeBits: put(ofSix().stakeBits, 3, units(200)) };

const bondsOf = { classic: 'CLASSIC-BONDS-05', yuma3: 'YUMA3-BONDS-03', liquid: 'LIQUID-EMA-01' } as const;

/** Several epochs of one subnet (EPOCH-05, the bonds of each mode). */
export const stories: readonly Draft[] = [
  ...(['classic', 'yuma3', 'liquid'] as const).flatMap((mode) =>
    tell({
      id: `early-and-late-${mode}`,
      title: `early and late buyer, ${mode}`,
      clauses: ['EPOCH-05', bondsOf[mode]],
      first: { ...market, ...modes[mode] },
      epochs: [
        ['validator 0 alone sees the miner, with just enough stake behind it', {}],
        ['validator 1 sees it as well', joins],
        ['both have seen it for an epoch', {}],
        ['the early buyer still holds more', {}],
      ],
    }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).flatMap((mode) =>
    tell({
      id: `permit-lost-${mode}`,
      title: `a permit lost and won, ${mode}`,
      clauses: ['EPOCH-04', 'STORING-04', bondsOf[mode]],
      first: ofSix({ ...modes[mode], raoEmission: '2000000000' }),
      epochs: [
        ['all is well', {}],
        ['validator 3 falls below the threshold: its bonds are not stored', loses],
        ['it has no permit, and is not heard', {}],
        ['it is back above the threshold, and wins a permit', wins],
        ['it is heard again, and begins without bonds', {}],
      ],
    }),
  ),
  ...(['yuma3', 'liquid'] as const).flatMap((mode) =>
    tell({
      id: `steady-${mode}`,
      title: `nothing changes, ${mode}`,
      clauses: ['STORING-01', 'BONDS-MASK-02', bondsOf[mode]],
      first: ofThree({
        ...modes[mode],
        bonds: [[[2, 43690]], [[2, 43690]], []],
        weights: [
          [
            [1, 1],
            [2, 2],
          ],
          [
            [0, 1],
            [2, 2],
          ],
          [],
        ],
      }),
      epochs: [
        ['the bonds are two thirds, as the weights are', {}],
        ['what is stored is cut, and cut again when it is read', {}],
        ['and once more', {}],
      ],
    }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).flatMap((mode) =>
    tell({
      id: `miner-replaced-${mode}`,
      title: `a miner replaced, ${mode}`,
      clauses: ['BONDS-MASK-05', 'WEIGHTS-04', bondsOf[mode]],
      first: ofSix({ ...modes[mode], raoEmission: '3000000000' }),
      epochs: [
        ['the old miner 5', {}],
        [
          'somebody else has uid 5, and the weights are older',
          { blockAtRegistration: put(ofSix().blockAtRegistration, 5, '10300') },
        ],
        ['the weights have been set anew, and the bonds begin at nothing', {}],
      ],
    }),
  ),
  ...tell({
    id: 'liquid-decay',
    title: 'a miner that everyone leaves, liquid',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-04', 'LIQUID-ALPHA-02'],
    first: ofThree({ ...modes.liquid, bondsPenalty: 0 }),
    epochs: [
      ['both hold it', {}],
      [
        'both say 0 of it, and keep the entry',
        {
          weights: [
            [
              [1, 20000],
              [2, 0],
            ],
            [
              [0, 10000],
              [2, 0],
            ],
            [],
          ],
        },
      ],
      ['the bonds melt', {}],
      [
        'validator 1 drops the entry, and its bond goes with it',
        {
          weights: [
            [
              [1, 20000],
              [2, 0],
            ],
            [[0, 10000]],
            [],
          ],
        },
      ],
    ],
  }),
  ...tell({
    id: 'stored-consensus',
    title: 'liquid alpha looks at the epoch before',
    clauses: ['LIQUID-ALPHA-08', 'LIQUID-ALPHA-09', 'LIQUID-EMA-02'],
    ruleset: '446',
    first: ofThree({
      ...modes.liquid,
      bonds: [[], [], []],
      weights: [
        [
          [1, 30000],
          [2, 30000],
        ],
        [
          [0, 30000],
          [2, 30000],
        ],
        [],
      ],
    }),
    epochs: [
      ['nothing is stored yet', {}],
      [
        'both turn to the miner, and stand above what was agreed',
        {
          weights: [
            [
              [1, 6000],
              [2, 54000],
            ],
            [
              [0, 6000],
              [2, 54000],
            ],
            [],
          ],
        },
      ],
      ['now it is agreed, and they are followed at the usual speed', {}],
    ],
  }),
];
