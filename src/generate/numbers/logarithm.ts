/**
 * Logarithms: exact powers of 2, the roundings of halving and squaring, and where there is none.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { signedEdges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

type Logarithm = readonly [
  id: string,
  title: string,
  kind: Kind,
  clauses: readonly number[],
  value: (format: Edges) => bigint,
];

const logarithms: readonly Logarithm[] = [
  ['one', 'log2 of 1 is 0', 'boundary', [25], ({ one }) => one],
  ['two', 'log2 of 2 is 1', 'boundary', [25], ({ one }) => 2n * one],
  ['two-to-the-thirty', 'log2 of 2^30 is 30', 'boundary', [25], ({ one }) => one << 30n],
  [
    'four-less-a-step',
    'a step less than 4 halves up to 2, and is exactly 2',
    'rounding',
    [25],
    ({ one }) => 4n * one - 1n,
  ],
  [
    'eight-less-three',
    'three steps less than 8 halve up twice',
    'rounding',
    [25],
    ({ one }) => 8n * one - 3n,
  ],
  [
    'eight-less-four',
    'four steps less than 8 halve to less than 1 and a step',
    'rounding',
    [25, 26],
    ({ one }) => 8n * one - 4n,
  ],
  ['max', 'the largest value halves up to a power of 2', 'boundary', [25], ({ max }) => max],
  ['three', '3 has no end behind the point', 'rounding', [26], ({ one }) => 3n * one],
  ['five', '5', 'rounding', [26], ({ one }) => 5n * one],
  ['one-and-a-half', 'one and a half', 'rounding', [26], ({ half }) => 3n * half],
  [
    'root-of-two',
    'near the root of 2 the first bit turns',
    'boundary',
    [26],
    ({ one }) => (one * 6074000999n) / 4294967296n,
  ],
  [
    'square-is-two',
    'a square that is cut to 2 gives a 1',
    'boundary',
    [26],
    ({ one }) => (one * 6074001000n) / 4294967296n,
  ],
  ['one-and-a-step', 'a step more than 1', 'rounding', [26], ({ one }) => one + 1n],
  ['two-less-a-step', 'a step less than 2', 'rounding', [26], ({ one }) => 2n * one - 1n],
  [
    'two-and-a-step',
    'a step more than 2 halves to 1 and a step',
    'rounding',
    [25, 26],
    ({ one }) => 2n * one + 1n,
  ],
  ['half', 'log2 of a half is -1', 'boundary', [27], ({ half }) => half],
  [
    'third',
    'a third is the logarithm of what its inverse is cut to',
    'rounding',
    [27],
    ({ one }) => one / 3n,
  ],
  ['one-less-a-step', 'a step less than 1', 'rounding', [27], ({ one }) => one - 1n],
  ['step', 'a step: its inverse fits where the format has bits enough', 'overflow', [27], () => 1n],
  ['two-steps', 'two steps', 'overflow', [27], () => 2n],
  ['three-steps', 'three steps', 'overflow', [27], () => 3n],
  ['zero', 'log2 of 0 is none', 'boundary', [27], () => 0n],
  ['minus-step', 'log2 of minus a step is none', 'boundary', [27], () => -1n],
  ['min', 'log2 of the smallest value is none', 'boundary', [27], ({ min }) => min],
];

const natural: readonly Logarithm[] = [
  ['two', 'ln of 2', 'rounding', [28], ({ one }) => 2n * one],
  ['half', 'ln of a half is cut towards zero', 'rounding', [28], ({ half }) => half],
  ['e', 'ln of e is not quite 1', 'rounding', [28], ({ one }) => (one * 22802600n) / 8388608n],
  ['ten', 'ln of 10', 'example', [28], ({ one }) => 10n * one],
  ['tenth', 'ln of a tenth', 'rounding', [28, 27], ({ one }) => one / 10n],
  ['max', 'ln of the largest value', 'boundary', [28], ({ max }) => max],
  ['step', 'ln of a step', 'overflow', [28, 27], () => 1n],
  ['zero', 'ln of 0 is none', 'boundary', [28, 27], () => 0n],
];

/** What is tried of a format that the chain takes no such logarithm of. */
const tried = new Set(['two', 'three', 'four-less-a-step', 'step', 'two-steps', 'three-steps', 'half']);

function casesOf(name: string, list: readonly Logarithm[], used: readonly string[]): readonly NumberCase[] {
  return signedEdges.flatMap((format) =>
    list
      .filter(([id]) => used.includes(format.format) || tried.has(id))
      .map(([id, title, kind, clauses, value]) => ({
        id: `${name}-${format.format.toLowerCase()}-${id}`,
        title: `${format.format}: ${title}`,
        kind,
        clauses,
        input: { format: format.format, value: `${value(format)}` },
      })),
  );
}

const one = 2n ** 32n;

const safe: readonly NumberCase[] = (
  [
    ['two-steps', 'two steps have no logarithm, and give 0', 'overflow', [29], 2n],
    ['three-steps', 'three steps have one', 'boundary', [29, 27], 3n],
    ['one-and-a-step', 'a step more than 1 is cut to 0', 'rounding', [29, 28], one + 1n],
    ['three-more', 'three steps more than 1', 'rounding', [29, 28], one + 3n],
    ['third', 'a third', 'rounding', [29, 28], one / 3n],
    ['max', 'the largest value', 'boundary', [29], 2n ** 63n - 1n],
    ['min', 'the smallest value has none, and gives 0', 'boundary', [29], -(2n ** 63n)],
  ] as const
).map(([id, title, kind, clauses, value]) => ({
  id: `safe-ln-${id}`,
  title,
  kind,
  clauses,
  input: { value: `${value}` },
}));

/** The topics of the logarithms. */
export const logarithmTopics: readonly Topic[] = [
  topicOf('log2', 'edges', 'logarithm', casesOf('log2', logarithms, ['I32F32', 'I96F32'])),
  topicOf('ln', 'edges', 'logarithm', casesOf('ln', natural, ['I32F32'])),
  topicOf('safeLn', 'edges', 'logarithm', safe),
];
