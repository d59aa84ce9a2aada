/**
 * The logistic curve and the clamp.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { topicOf, type Kind, type NumberCase } from './draft.ts';

const one = 2n ** 32n;
const half = 2n ** 31n;
const max = 2n ** 63n - 1n;
const min = -(2n ** 63n);

type Point = readonly [id: string, title: string, kind: Kind, x: bigint, rho: bigint, kappa: bigint];

const points: readonly Point[] = [
  ['middle', 'at its middle the curve is a half', 'boundary', half, 10n * one, half],
  ['step-above', 'a step above the middle', 'rounding', half + 1n, 10n * one, half],
  ['step-below', 'a step below the middle', 'rounding', half - 1n, 10n * one, half],
  ['odd-below', 'a negative product with a fraction goes down', 'rounding', one, one + 1n, one - 3n],
  ['odd-above', 'a positive product with a fraction is cut', 'rounding', one - 3n, one + 1n, one],
  ['flat', 'a steepness of 0 is a half everywhere', 'boundary', one, 0n, 0n],
  ['quarter', 'a quarter below the middle, steepness 10', 'example', half - half / 2n, 10n * one, half],
  [
    'three-quarters',
    'a quarter above the middle, steepness 10',
    'example',
    half + half / 2n,
    10n * one,
    half,
  ],
  ['falling', 'a negative steepness turns the curve round', 'example', one, -10n * one, half],
  ['unit', 'an exponent of -1 takes the series', 'boundary', one, one, 0n],
  ['minus-unit', 'an exponent of 1 takes the constant', 'boundary', 0n, one, one],
  ['twenty', 'an exponent of -20', 'boundary', 2n * one, 10n * one, 0n],
  ['beyond-twenty', 'an exponent below -20 is taken for -20', 'overflow', 3n * one, 10n * one, 0n],
  ['minus-twenty', 'an exponent of 20', 'boundary', 0n, 10n * one, 2n * one],
  ['before-minus-twenty', 'an exponent above 20 is taken for 20', 'overflow', 0n, 10n * one, 3n * one],
  ['difference-saturates', 'the difference saturates', 'overflow', max, one, -1n],
  ['difference-saturates-below', 'the difference saturates below', 'overflow', min, one, 1n],
  ['steepest', 'the smallest steepness has no opposite, and saturates', 'overflow', one, min, 0n],
  ['product-saturates', 'the product saturates', 'overflow', 2n * one, max, 0n],
];

const sigmoid: readonly NumberCase[] = points.map(([id, title, kind, x, rho, kappa]) => ({
  id: `sigmoid-safe-${id}`,
  title,
  kind,
  clauses: [23],
  input: { x: `${x}`, rho: `${rho}`, kappa: `${kappa}` },
}));

type Clamped = readonly [id: string, title: string, value: bigint, low: bigint, high: bigint];

const clamp: readonly NumberCase[] = (
  [
    ['at-low', 'a value at the lower bound stays', 7n, 7n, 9n],
    ['at-high', 'a value at the upper bound stays', 9n, 7n, 9n],
    ['below', 'a step below the lower bound', 6n, 7n, 9n],
    ['above', 'a step above the upper bound', 10n, 7n, 9n],
    ['one-point', 'bounds that meet', 8n, 7n, 7n],
    ['turned-between', 'a value between turned bounds is the lower one', 8n, 9n, 7n],
    ['turned-above', 'a value above turned bounds is the lower one', 10n, 9n, 7n],
    ['turned-below', 'a value below turned bounds is the lower one', 6n, 9n, 7n],
    ['negative', 'negative bounds', -8n, -9n, -7n],
    ['everything', 'the bounds of the format', -1n, min, max],
    ['max-to-min', 'the largest value between the smallest', max, min, min],
  ] satisfies readonly Clamped[]
).map(([id, title, value, low, high]) => ({
  id: `clamp-value-${id}`,
  title,
  kind: 'boundary',
  clauses: [24],
  input: { value: `${value}`, low: `${low}`, high: `${high}` },
}));

/** The topics of the logistic curve and the clamp. */
export const curveTopics: readonly Topic[] = [
  topicOf('sigmoidSafe', 'edges', 'curve', sigmoid),
  topicOf('clampValue', 'edges', 'curve', clamp),
];
