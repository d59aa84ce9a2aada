/**
 * Quotients: where the cut shows, what does not fit, and what a division by 0 gives.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, kebab, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

type Quotient = readonly [
  id: string,
  title: string,
  operands: (format: Edges) => readonly [a: bigint, b: bigint],
  only?: 'signed' | 'unsigned',
];

const rounded: readonly Quotient[] = [
  ['three-by-two', 'one and a half steps are cut to one', ({ one }) => [3n, 2n * one]],
  [
    'minus-three-by-two',
    'minus one and a half steps are cut to minus one',
    ({ one }) => [-3n, 2n * one],
    'signed',
  ],
  [
    'three-by-minus-two',
    'a negative divisor cuts to minus one as well',
    ({ one }) => [3n, -2n * one],
    'signed',
  ],
  ['both-minus', 'minus three steps by -2 are one step', ({ one }) => [-3n, -2n * one], 'signed'],
  ['third', '1 by 3 is a little less than a third', ({ one }) => [one, 3n * one]],
  ['minus-third', '-1 by 3 is a little more than minus a third', ({ one }) => [-one, 3n * one], 'signed'],
  ['step-by-two', 'half a step is 0', ({ one }) => [1n, 2n * one]],
  ['minus-step-by-two', 'minus half a step is 0, not minus a step', ({ one }) => [-1n, 2n * one], 'signed'],
  ['step-by-max', 'a step by the largest value is 0', ({ max }) => [1n, max]],
  ['below-one', 'a step less than 1, by 1 and a step', ({ one }) => [one - 1n, one + 1n]],
];

const bounded: readonly Quotient[] = [
  ['max-by-one', 'the largest value by 1 fits', ({ max, one }) => [max, one]],
  [
    'max-by-below-one',
    'the largest value by a step less than 1 does not fit',
    ({ max, one }) => [max, one - 1n],
  ],
  ['half-fits', 'half of the largest value by a half just fits', ({ max, half }) => [max / 2n, half]],
  ['half-overflows', 'a step more by a half just does not fit', ({ max, half }) => [max / 2n + 1n, half]],
  ['one-by-step', '1 by a step fits where the format has more bits before the point', ({ one }) => [one, 1n]],
  ['max-by-step', 'the largest value by a step', ({ max }) => [max, 1n]],
  ['min-by-one', 'the smallest value by 1 fits', ({ min, one }) => [min, one], 'signed'],
  [
    'min-by-minus-one',
    'the smallest value by -1 is a step too large',
    ({ min, one }) => [min, -one],
    'signed',
  ],
  ['min-by-half', 'the smallest value by a half does not fit', ({ min, half }) => [min, half], 'signed'],
  [
    'half-of-min-fits',
    'half of the smallest value by a half just fits',
    ({ min, half }) => [min / 2n, half],
    'signed',
  ],
  ['max-by-minus-step', 'the largest value by minus a step', ({ max }) => [max, -1n], 'signed'],
];

const byZero: readonly Quotient[] = [
  ['one-by-zero', '1 by 0', ({ one }) => [one, 0n]],
  ['zero-by-zero', '0 by 0', () => [0n, 0n]],
  ['max-by-zero', 'the largest value by 0', ({ max }) => [max, 0n]],
  ['min-by-zero', 'the smallest value by 0', ({ min }) => [min, 0n], 'signed'],
];

function casesOf(
  name: string,
  list: readonly Quotient[],
  kind: Kind,
  clauses: readonly number[],
): readonly NumberCase[] {
  return edges.flatMap((format) =>
    list
      .filter(([, , , only]) => only === undefined || format.signed === (only === 'signed'))
      .map(([id, title, operands]) => {
        const [a, b] = operands(format);
        return {
          id: `${kebab(name)}-${format.format.toLowerCase()}-${id}`,
          title: `${format.format}: ${title}`,
          kind,
          clauses,
          input: { format: format.format, a: `${a}`, b: `${b}` },
        };
      }),
  );
}

/** The topics `rounding`, `edges` and `zero` of the three quotients. */
export const quotientTopics: readonly Topic[] = [
  topicOf('saturatingDiv', 'rounding', 'quotient', casesOf('saturatingDiv', rounded, 'rounding', [6])),
  topicOf('saturatingDiv', 'edges', 'quotient', casesOf('saturatingDiv', bounded, 'overflow', [2, 6])),
  topicOf('checkedDiv', 'edges', 'quotient', casesOf('checkedDiv', bounded, 'overflow', [3, 6])),
  topicOf('checkedDiv', 'zero', 'quotient', casesOf('checkedDiv', byZero, 'boundary', [7])),
  topicOf('safeDiv', 'edges', 'quotient', casesOf('safeDiv', bounded, 'overflow', [8, 6])),
  topicOf('safeDiv', 'zero', 'quotient', casesOf('safeDiv', byZero, 'boundary', [8])),
];
