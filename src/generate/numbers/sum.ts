/**
 * Sums of many values: none, one, and those that wrap on the way.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

type Sum = readonly [
  id: string,
  title: string,
  kind: Kind,
  values: (format: Edges) => readonly bigint[],
  only?: 'signed',
];

const kept: readonly Sum[] = [
  ['none', 'no values add up to 0', 'boundary', () => []],
  ['one', 'the largest value alone', 'boundary', ({ max }) => [max]],
  ['to-the-top', 'a sum that is the largest value', 'boundary', ({ max, one }) => [max - one - 1n, one, 1n]],
  [
    'thirds',
    'three thirds of 1 are a step less than 1',
    'rounding',
    ({ one }) => [one / 3n, one / 3n, one / 3n],
  ],
  [
    'to-the-bottom',
    'a sum that is the smallest value',
    'boundary',
    ({ min, one }) => [min + one, -one],
    'signed',
  ],
  ['cancels', 'the edges and a step add up to 0', 'boundary', ({ min, max }) => [min, max, 1n], 'signed'],
];

/** A build with overflow checks refuses these. */
const wrapped: readonly Sum[] = [
  ['wraps', 'a step above the largest value wraps', 'overflow', ({ max }) => [max, 1n]],
  [
    'wraps-often',
    'the largest value three times wraps more than once',
    'overflow',
    ({ max }) => [max, max, max],
  ],
  ['comes-back', 'a sum that leaves the range comes back', 'ordering', ({ max }) => [max, 5n, -5n], 'signed'],
  ['wraps-below', 'a step below the smallest value wraps', 'overflow', ({ min }) => [min, -1n], 'signed'],
];

const casesOf = (list: readonly Sum[], level: 'must' | 'may'): readonly NumberCase[] =>
  edges.flatMap((format) =>
    list
      .filter(([, , , , only]) => only === undefined || format.signed)
      .map(([id, title, kind, values]) => ({
        id: `sum-${format.format.toLowerCase()}-${id}`,
        title: `${format.format}: ${title}`,
        kind,
        level,
        clauses: [9],
        input: { format: format.format, values: values(format).map(String) },
      })),
  );

/** The topics `edges` and `wrapping` of the sum. */
export const sumTopics: readonly Topic[] = [
  topicOf('sum', 'edges', 'sum', casesOf(kept, 'must')),
  topicOf('sum', 'wrapping', 'sum', casesOf(wrapped, 'may')),
];
