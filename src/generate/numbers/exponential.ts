/**
 * Exponentials: the constant at 1, the series around it, its ends, and the clamp of the safe one.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { signedEdges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

type Power = readonly [
  id: string,
  title: string,
  kind: Kind,
  clauses: readonly number[],
  value: (format: Edges) => bigint,
];

/** The largest value that has a power, by format: the next one overflows in the series. */
const last: Readonly<Record<string, bigint>> = {
  I32F32: 89715445397n,
  I64F64: 787851848574078720573n,
  I96F32: 399388593063n,
};

const powers: readonly Power[] = [
  ['zero', 'e to the 0 is 1', 'boundary', [18], () => 0n],
  ['one', 'e to the 1 is the constant, not the series', 'boundary', [18], ({ one }) => one],
  [
    'below-one',
    'a step less than 1 takes the series, and is more than at 1',
    'boundary',
    [18, 19],
    ({ one }) => one - 1n,
  ],
  ['above-one', 'a step more than 1 takes the series', 'boundary', [18, 19], ({ one }) => one + 1n],
  ['minus-one', 'e to the -1 takes the series, not the constant', 'boundary', [18, 20], ({ one }) => -one],
  ['step', 'a step: the term of index 2 is already 0', 'rounding', [19], () => 1n],
  ['minus-step', 'minus a step', 'rounding', [20], () => -1n],
  ['half', 'a half', 'rounding', [19], ({ half }) => half],
  ['minus-half', 'minus a half', 'rounding', [20], ({ half }) => -half],
  ['third', 'a third', 'rounding', [19], ({ one }) => one / 3n],
  ['minus-third', 'minus a third', 'rounding', [20], ({ one }) => -one / 3n],
  ['two', '2', 'example', [19], ({ one }) => 2n * one],
  ['minus-two', '-2', 'example', [20], ({ one }) => -2n * one],
  ['seven', '7: the last term still counts', 'rounding', [19], ({ one }) => 7n * one],
  [
    'sixteen',
    '16: the series is too short by more than its rounding',
    'rounding',
    [19],
    ({ one }) => 16n * one,
  ],
  ['minus-sixteen', '-16', 'rounding', [19, 20], ({ one }) => -16n * one],
  ['last', 'the last value that has a power', 'boundary', [19, 21], ({ format }) => last[format]],
  ['after-last', 'a step after it there is none', 'overflow', [21], ({ format }) => last[format] + 1n],
  ['minus-last', 'the least value that has a power', 'boundary', [20, 21], ({ format }) => -last[format]],
  [
    'before-minus-last',
    'a step before it there is none',
    'overflow',
    [21],
    ({ format }) => -last[format] - 1n,
  ],
  [
    'quarter-of-max',
    'a quarter of the largest value: the first product overflows',
    'overflow',
    [21],
    ({ max }) => max / 4n,
  ],
  [
    'above-max-less-one',
    'a step too much for the sum x + 1',
    'overflow',
    [21],
    ({ max, one }) => max - one + 1n,
  ],
  [
    'max-less-one',
    'the sum x + 1 still fits, the product does not',
    'overflow',
    [21],
    ({ max, one }) => max - one,
  ],
  ['below-minus-max', 'the smallest value but one', 'overflow', [21], ({ min }) => min + 1n],
];

/** What is tried of a format that the chain takes no exponential of. */
const ends = new Set(['one', 'last', 'after-last', 'minus-last', 'before-minus-last']);

const exp: readonly NumberCase[] = signedEdges.flatMap((format) =>
  powers
    .filter(([id]) => format.format !== 'I96F32' || ends.has(id))
    .map(([id, title, kind, clauses, value]) => ({
      id: `exp-${format.format.toLowerCase()}-${id}`,
      title: `${format.format}: ${title}`,
      kind,
      clauses,
      input: { format: format.format, value: `${value(format)}` },
    })),
);

const one = 2n ** 32n;

const safe: readonly NumberCase[] = (
  [
    ['below-twenty', 'a step less than 20 is taken as it is', 'boundary', 20n * one - 1n],
    ['above-minus-twenty', 'a step more than -20 is taken as it is', 'boundary', -20n * one + 1n],
    ['last', 'the last value that has a power is taken for 20 all the same', 'boundary', last.I32F32],
    ['after-last', 'a value that has no power is taken for 20', 'overflow', last.I32F32 + 1n],
    ['before-minus-last', 'a value that has no power is taken for -20', 'overflow', -last.I32F32 - 1n],
    ['below-max', 'the largest value but one', 'overflow', 2n ** 63n - 2n],
    ['above-min', 'the smallest value but one', 'overflow', 1n - 2n ** 63n],
    ['two-thirds', 'two thirds', 'rounding', (2n * one) / 3n],
    ['minus-two-thirds', 'minus two thirds', 'rounding', (-2n * one) / 3n],
    ['minus-five', 'minus 5, the most that a steepness of 10 asks for', 'example', -5n * one],
    ['five', '5, the most that a steepness of 10 asks for', 'example', 5n * one],
  ] as const
).map(([id, title, kind, value]) => ({
  id: `exp-safe-${id}`,
  title,
  kind,
  clauses: [22],
  input: { value: `${value}` },
}));

/** The topics of the exponential. */
export const exponentialTopics: readonly Topic[] = [
  topicOf('exp', 'edges', 'exponential', exp),
  topicOf('expSafe', 'edges', 'exponential', safe),
];
