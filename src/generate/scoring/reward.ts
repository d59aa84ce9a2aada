/**
 * The cases of `scoring.reward`: the mean, the noise floor, the fall, and other axes.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { axes, axis, rewardInput, worst } from './reward-axes.ts';

const of = rewardInput;

const distance = casesOf('reward', [
  [
    'perfect',
    'no distance is a reward of 1',
    'REWARD-03',
    'boundary',
    '2^32 steps, which no u32 holds',
    of([0, 0]),
  ],
  ['example', 'an eighth of a bit is a half', 'REWARD-03', 'example', 'k is 8', of([8192])],
  ['mean', 'the mean is rounded down', 'REWARD-01', 'rounding', '8193 and 8192', of([8193, 8192])],
  [
    'mean-first',
    'the mean is taken first, then the power',
    'REWARD-01',
    'ordering',
    'a mean of powers would be more',
    of([0, 65536]),
  ],
  [
    'worst-distance',
    'a whole bit is 2^-8',
    'REWARD-03',
    'boundary',
    'no reward is below that with k of 8',
    of([65536]),
  ],
  [
    'steep',
    'a steeper fall',
    'REWARD-03',
    'boundary',
    'k is 23: the last step',
    of([65536], { steepness: 23 }),
  ],
  [
    'steep-nothing',
    'steeper still is nothing',
    'REWARD-03',
    'boundary',
    'k is 24',
    of([65536], { steepness: 24 }),
  ],
  [
    'steepest',
    'the steepest fall',
    'REWARD-03',
    'overflow',
    '65535 · 65536 is below 2^32 yet',
    of([65536], { steepness: 65535 }),
  ],
  [
    'flat',
    'with k of 0 everybody gets 1',
    'REWARD-03',
    'boundary',
    'a power of 0',
    of([65536], { steepness: 0 }),
  ],
  [
    'floor',
    'a mean at the noise floor is no distance',
    'REWARD-02',
    'boundary',
    'not apart from an honest teacher',
    of([1500], { noiseFloor: 1500 }),
  ],
  [
    'floor-above',
    'one step above it is one',
    'REWARD-02',
    'boundary',
    'the floor is taken off',
    of([1501], { noiseFloor: 1500 }),
  ],
  ['floor-below', 'below it too', 'REWARD-02', 'boundary', 'not below 0', of([1499], { noiseFloor: 1500 })],
  [
    'floor-of-the-mean',
    'the floor is taken off the mean, not off each sample',
    'REWARD-02',
    'ordering',
    'samples below it make up for others',
    of([0, 3000], { noiseFloor: 1500 }),
  ],
]);
const fuzz = drawnCases('reward', [8900, 20], (seed, index) => {
  const from = draws(seed);
  const some = [...Array(from.integer(1, 4)).keys()].map(() =>
    axis(from.integer(0, 65536), from.integer(0, 9)),
  );
  const rule = index % 2 === 0 ? null : worst(from.integer(1, 4), from.integer(0, 65536), from.integer(0, 9));
  return {
    title:
      index % 2 === 0 ? 'a reward of several samples times axes' : 'a reward of several samples among axes',
    clauses: ['REWARD-01', index % 2 === 0 ? 'REWARD-04' : 'REWARD-05'],
    note: 'distances of students',
    input: of(
      [...Array(from.integer(1, 9)).keys()].map(() => from.integer(0, 12_000)),
      { noiseFloor: from.integer(0, 1600), steepness: from.integer(1, 12), axes: some, rule },
    ),
  };
});

/** The topics of `scoring.reward`. */
export const rewardTopics = topicsOf('scoring.reward', 'reward', { distance, axes, fuzz });
