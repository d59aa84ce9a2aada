/**
 * The cases of `scoring.sdk10Weights`, nearly all of them recorded.
 *
 * @module
 */
import { casesOf, topicsOf } from './cases.ts';
import { isOf, sdkCases, type SdkRun } from './sdk.ts';

function clauses(run: SdkRun): readonly number[] {
  const odd = isOf(run, 'nan', 'negative', 'inf', 'negzero', 'huge') ? [1] : [];
  if (run.error !== undefined) return [4];
  const [first] = run.path ?? [];
  if (first === 'uniform') return [...odd, 2];
  return first === 'padded' ? [...odd, 3] : [...odd, 5, 6];
}

const measured = sdkCases('scoring.sdk10Weights', (run) => clauses(run).map((n) => `SDK10-WEIGHTS-0${n}`));

const five = ['1065353216', '1073741824', '1077936128', '1082130432', '1084227584'];
const of = (bits: readonly string[], minAllowedWeights: number, excludeQuantile: number) => ({
  uids: [10, 11, 12, 13, 14],
  weights: { width: 32, bits },
  numNeurons: 5,
  minAllowedWeights,
  maxWeightLimit: '4607182418800017408',
  excludeQuantile,
});
const examples = casesOf('sdk10-weights', [
  [
    'example',
    'a quarter of the scores 1 to 5 goes',
    ['SDK10-WEIGHTS-05', 'SDK10-WEIGHTS-06'],
    'example',
    'the quantile is 1.99994',
    of(five, 1, 16383),
  ],
  [
    'example-padded',
    'one score where two are asked for: all five get weights, by position',
    'SDK10-WEIGHTS-03',
    'example',
    'the score of uid 12 goes to uid 2',
    of(['0', '0', '1065353216', '0', '0'], 2, 0),
  ],
]);

/** The topics of `scoring.sdk10Weights`. */
export const sdk10WeightsTopics = topicsOf('scoring.sdk10Weights', 'sdk10-weights', { examples, measured });
