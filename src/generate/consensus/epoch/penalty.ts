import type { Draft } from '../../topic.ts';
import { boundary, rounding } from './case.ts';
import { modes, ofSix, ofThree, put, type Mode } from './subnets.ts';

const clausesAt = (penalty: number): readonly string[] => {
  if (penalty === 0) return ['BONDS-PENALTY-02'];
  if (penalty === 65535) return ['BONDS-PENALTY-03'];
  return ['BONDS-PENALTY-04', 'BONDS-PENALTY-01'];
};

const told: Readonly<Record<number, string>> = {
  0: 'at penalty 0 bonds see the weights as they were set',
  1: 'at penalty 1 bonds see a 65535th of what clipping took',
  32767: 'at penalty 32767 bonds see a hair less than half of it',
  32768: 'at penalty 32768 bonds see a hair more than half of it',
  65534: 'at penalty 65534 what was clipped is nearly gone',
};

const named = (mode: Mode) => ({ classic: '', yuma3: '; Yuma3', liquid: '; liquid alpha' })[mode];

/** A small miner that only validator 3 praises, out of order and beside an explicit zero. */
const praised = ofSix({
  weights: put(ofSix().weights, 3, [
    [5, 50000],
    [1, 0],
    [4, 10000],
    [2, 40000],
  ]),
});

/** How far bonds see what clipping took (BONDS-PENALTY-01 to BONDS-PENALTY-05). */
export const penalty: readonly Draft[] = [
  ...Object.entries(told).flatMap(([text, title]) =>
    (['classic', 'yuma3', 'liquid'] as const satisfies readonly Mode[]).map((mode) =>
      boundary(
        `penalty-${text}-${mode}`,
        `${title}${named(mode)}`,
        clausesAt(Number(text)),
        'six uids, their weights clipped at the consensus',
        ofSix({ ...modes[mode], bondsPenalty: Number(text) }),
      ),
    ),
  ),
  ...[0, 32768, 65535].flatMap((bondsPenalty) =>
    (['yuma3', 'liquid'] as const).map((mode) =>
      boundary(
        `penalty-${bondsPenalty}-unsorted-${mode}`,
        bondsPenalty === 32768
          ? `between the two the row is sorted and its zero dropped${named(mode)}`
          : `at penalty ${bondsPenalty} a row keeps its order and its zero${named(mode)}`,
        [bondsPenalty === 32768 ? 'BONDS-PENALTY-05' : clausesAt(bondsPenalty)[0], 'WEIGHTS-07'],
        'validator 3 says 50000 for 5, 0 for 1, 10000 for 4, 40000 for 2, in this order',
        { ...praised, ...modes[mode], bondsPenalty },
      ),
    ),
  ),
  rounding(
    'penalty-product-below-0',
    'the way down is rounded down: one step further from the weight',
    ['BONDS-PENALTY-04'],
    'penalty 1 of a small way is less than a step, and becomes a whole one',
    ofThree({
      ...modes.yuma3,
      bondsPenalty: 1,
      weights: put(ofThree().weights, 1, [
        [0, 1],
        [2, 65534],
      ]),
    }),
  ),
  boundary(
    'penalty-nothing-clipped',
    'where everyone agrees the penalty takes nothing',
    ['BONDS-PENALTY-04', 'CLIP-03'],
    'both validators say the same of uid 2, and nothing else',
    ofThree({ bondsPenalty: 32768, weights: [[[2, 65535]], [[2, 1]], []] }),
  ),
];
