/**
 * The cases of `scoring.sdk11Weights`: those recorded, and a few about one's own weight.
 *
 * @module
 */
import { casesOf, topicsOf } from './cases.ts';
import { sdkCases, type SdkRun } from './sdk.ts';

function clauses({ error, input }: SdkRun): readonly number[] {
  if (error === 'ChainError') return [5];
  if (error !== undefined) return [3];
  const uids = input.uids as readonly number[];
  if (uids.length === 1 && uids[0] === input.ownUid) return [1, 4];
  return [2, 4];
}

const measured = sdkCases('scoring.sdk11Weights', (run) => clauses(run).map((n) => `SDK11-WEIGHTS-0${n}`));

const half = '4602678819172646912';
const whole = '4607182418800017408';
const of = (
  uids: readonly number[],
  weights: readonly string[],
  ownUid: number,
  minAllowedWeights: number,
  maxWeightLimit = 100,
) => ({
  uids,
  weights,
  ownUid,
  minAllowedWeights,
  maxWeightLimit,
});
const own = casesOf('sdk11-weights', [
  [
    'own-alone',
    'one’s own weight alone is not capped, and is enough',
    'SDK11-WEIGHTS-01',
    'boundary',
    'five are asked for',
    of([7], [half], 7, 5),
  ],
  [
    'other-alone',
    'another’s alone is not enough',
    ['SDK11-WEIGHTS-05', 'SDK11-WEIGHTS-01'],
    'boundary',
    'five are asked for',
    of([8], [half], 7, 5),
  ],
  [
    'own-among',
    'one’s own among others counts as any',
    'SDK11-WEIGHTS-05',
    'boundary',
    'three are asked for',
    of([7, 8], [half, whole], 7, 3),
  ],
  [
    'own-nothing',
    'nothing on oneself is nothing to set',
    'SDK11-WEIGHTS-03',
    'boundary',
    'a weight of 0',
    of([7], ['0'], 7, 0),
  ],
  [
    'unequal',
    'lists of another length are refused',
    'SDK11-WEIGHTS-03',
    'boundary',
    'two uids, one weight',
    of([7, 8], [half], 1, 0, 65535),
  ],
]);

/** The topics of `scoring.sdk11Weights`. */
export const sdk11WeightsTopics = topicsOf('scoring.sdk11Weights', 'sdk11-weights', { own, measured });
