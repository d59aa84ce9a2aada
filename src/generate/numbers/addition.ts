/**
 * Sums and differences at the edges of each format, in the three ways with what does not fit.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, kebab, topicOf, type Edges, type NumberCase } from './draft.ts';

type Way = 'saturating' | 'checked' | 'wrapping';

interface Edge {
  readonly id: string;
  readonly signedOnly?: true;
  readonly operands: (format: Edges) => readonly [a: bigint, b: bigint];
  readonly what: string;
  readonly becomes: Readonly<Record<Way, string>>;
}

const fits = { saturating: 'and fits', checked: 'and fits', wrapping: 'and fits' };
const above = {
  saturating: 'becomes the largest value',
  checked: 'is none',
  wrapping: 'starts again from below',
};
const below = {
  saturating: 'becomes the smallest value',
  checked: 'is none',
  wrapping: 'goes on from above',
};

const sums: readonly Edge[] = [
  {
    id: 'top',
    operands: ({ max }) => [max - 1n, 1n],
    what: 'a sum that is the largest value',
    becomes: fits,
  },
  {
    id: 'above',
    operands: ({ max }) => [max, 1n],
    what: 'a sum one step above the largest value',
    becomes: above,
  },
  { id: 'far-above', operands: ({ max }) => [max, max], what: 'the largest value twice', becomes: above },
  {
    id: 'bottom',
    signedOnly: true,
    operands: ({ min }) => [min + 1n, -1n],
    what: 'a sum that is the smallest value',
    becomes: fits,
  },
  {
    id: 'below',
    signedOnly: true,
    operands: ({ min }) => [min, -1n],
    what: 'a sum one step below the smallest value',
    becomes: below,
  },
  {
    id: 'far-below',
    signedOnly: true,
    operands: ({ min }) => [min, min],
    what: 'the smallest value twice',
    becomes: below,
  },
];

const differences: readonly Edge[] = [
  {
    id: 'bottom',
    operands: ({ min }) => [min + 1n, 1n],
    what: 'a difference that is the smallest value',
    becomes: fits,
  },
  {
    id: 'below',
    operands: ({ min }) => [min, 1n],
    what: 'a difference one step below the smallest value',
    becomes: below,
  },
  {
    id: 'far-below',
    operands: ({ min, max }) => [min, max],
    what: 'the smallest value less the largest',
    becomes: below,
  },
  {
    id: 'top',
    signedOnly: true,
    operands: ({ max }) => [max - 1n, -1n],
    what: 'a difference that is the largest value',
    becomes: fits,
  },
  {
    id: 'above',
    signedOnly: true,
    operands: ({ max }) => [max, -1n],
    what: 'a difference one step above the largest value',
    becomes: above,
  },
  {
    id: 'far-above',
    signedOnly: true,
    operands: ({ min, max }) => [max, min],
    what: 'the largest value less the smallest',
    becomes: above,
  },
];

const clauseOf: Readonly<Record<Way, number>> = { saturating: 2, checked: 3, wrapping: 4 };

function casesOf(way: Way, name: string, list: readonly Edge[]): readonly NumberCase[] {
  return edges.flatMap((format) =>
    list
      .filter(({ signedOnly }) => format.signed || signedOnly === undefined)
      .filter(({ id }) => way !== 'checked' || !id.startsWith('far'))
      .map(({ id, operands, what, becomes }) => {
        const [a, b] = operands(format);
        return {
          id: `${kebab(name)}-${format.format.toLowerCase()}-${id}`,
          title: `${format.format}: ${what} ${becomes[way]}`,
          kind: becomes === fits ? 'boundary' : 'overflow',
          clauses: becomes === fits ? [1, clauseOf[way]] : [clauseOf[way]],
          input: { format: format.format, a: `${a}`, b: `${b}` },
        };
      }),
  );
}

/** The topics `edges` of the six additions and subtractions. */
export const additionTopics: readonly Topic[] = (['saturating', 'checked', 'wrapping'] as const).flatMap(
  (way) => [
    topicOf(`${way}Add`, 'edges', 'addition', casesOf(way, `${way}Add`, sums)),
    topicOf(`${way}Sub`, 'edges', 'addition', casesOf(way, `${way}Sub`, differences)),
  ],
);
