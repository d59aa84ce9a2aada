import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the weights of SDK 10. */
export const sdk10WeightsRules = rulesOf('sdk10-weights', [
  [
    1,
    'input.weights.values.map(Math.fround)',
    'input.weights.values.map((score) => Math.abs(Math.fround(score)))',
    'a score below 0 counts by its size',
  ],
  [
    2,
    'values = everyUid.map(() => 1 / numNeurons)',
    'values = everyUid.map(() => Math.fround(1 / numNeurons))',
    'what is all alike has 32 bits',
  ],
  [
    3,
    '1e-5 + (scores[place] > 0 ? scores[place] : 0)',
    '1e-5 + (scores[input.uids.indexOf(place)] > 0 ? scores[input.uids.indexOf(place)] : 0)',
    'what is filled up goes by uid',
  ],
  [
    4,
    'if (places.some((place) => place >= numNeurons)) return undefined;',
    '',
    'a score behind the last neuron is left out',
  ],
  [5, 'quantile <= scores[place]', 'quantile < scores[place]', 'what equals the quantile goes'],
  [
    6,
    'sdk10Cap({ width: 32, values }, maxWeightLimit)',
    'sdk10Cap({ width: 64, values }, maxWeightLimit)',
    'what is kept is capped with 64 bits',
  ],
]);
