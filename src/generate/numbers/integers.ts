/**
 * From integers to values and back: where an integer just fits, and which way the fraction goes.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, kebab, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

const two64 = 2n ** 64n;

type FromInteger = readonly [id: string, what: string, integer: (format: Edges) => bigint];

/** The largest integer that a format holds, or the largest u64 where it holds them all. */
const most = ({ max, one }: Edges): bigint => (max / one < two64 ? max / one : two64 - 1n);

const fromIntegers: readonly FromInteger[] = [
  ['zero', '0', () => 0n],
  ['one', '1', () => 1n],
  ['most', 'the largest integer that fits', most],
  ['above', 'one more than the largest that fits', (format) => (most(format) + 1n) % two64],
  ['max', 'the largest u64', () => two64 - 1n],
  ['two-to-the-32', '2^32, which has no low 32 bits', () => 2n ** 32n],
];

function fromCases(name: string): readonly NumberCase[] {
  return edges.flatMap((format) => {
    const seen = new Set<bigint>();
    return fromIntegers.flatMap(([id, what, integerOf]): readonly NumberCase[] => {
      const integer = integerOf(format);
      if (seen.has(integer)) return [];
      seen.add(integer);
      const fits = integer * format.one <= format.max;
      return [
        {
          id: `${kebab(name)}-${format.format.toLowerCase()}-${id}`,
          title: `${format.format} from ${what}`,
          kind: fits ? 'boundary' : 'overflow',
          clauses: [10],
          input: { format: format.format, integer: `${integer}` },
        },
      ];
    });
  });
}

type ToInteger = readonly [
  id: string,
  title: string,
  kind: Kind,
  value: (format: Edges) => bigint,
  only?: 'signed' | 'wide',
];

const toU16: readonly ToInteger[] = [
  ['below-one', 'a step less than 1 is 0', 'rounding', ({ one }) => one - 1n],
  ['below-the-top', 'a step less than 65535 is 65534', 'rounding', ({ one }) => 65535n * one - 1n],
  ['top', '65535 and most of a step more', 'boundary', ({ one }) => 65536n * one - 1n],
  ['above', '65536 is 65535', 'overflow', ({ one }) => 65536n * one],
  ['max', 'the largest value is 65535', 'overflow', ({ max }) => max],
  ['minus-step', 'minus a step is 0', 'boundary', () => -1n, 'signed'],
  ['min', 'the smallest value is 0', 'overflow', ({ min }) => min, 'signed'],
];

const toU64: readonly ToInteger[] = [
  ['below-one', 'a step less than 1 is 0', 'rounding', ({ one }) => one - 1n],
  ['below-two', 'a step less than 2 is 1', 'rounding', ({ one }) => 2n * one - 1n],
  ['max', 'the largest value', 'boundary', ({ max }) => max],
  ['minus-step', 'minus a step is 0', 'boundary', () => -1n, 'signed'],
  ['min', 'the smallest value is 0', 'overflow', ({ min }) => min, 'signed'],
  ['top', 'the largest u64 and a fraction', 'boundary', ({ one }) => two64 * one - 1n, 'wide'],
  ['above', '2^64 is the largest u64', 'overflow', ({ one }) => two64 * one, 'wide'],
];

const rounded: readonly ToInteger[] = [
  ['below-half', 'a step less than a half is 0', 'rounding', ({ half }) => half - 1n],
  ['half', 'a half is 1', 'rounding', ({ half }) => half],
  ['one-and-a-half', 'one and a half is 2', 'rounding', ({ half }) => 3n * half],
  ['two-and-a-half', 'two and a half is 3, not the even 2', 'rounding', ({ half }) => 5n * half],
  ['minus-half', 'minus a half is -1', 'rounding', ({ half }) => -half, 'signed'],
  ['above-minus-half', 'a step above minus a half is 0', 'rounding', ({ half }) => 1n - half, 'signed'],
  ['minus-two-and-a-half', 'minus two and a half is -3', 'rounding', ({ half }) => -5n * half, 'signed'],
  ['below-the-top', 'the largest value that rounds down', 'boundary', ({ max, half }) => max - half],
  ['min', 'the smallest value is whole', 'boundary', ({ min }) => min],
];

const wrapping: readonly ToInteger[] = [
  ['top', 'the smallest value that rounds out of the range', 'overflow', ({ max, half }) => max - half + 1n],
  ['max', 'the largest value rounds out of the range', 'overflow', ({ max }) => max],
];

function toCases(
  name: string,
  list: readonly ToInteger[],
  clause: number,
  level: 'must' | 'may' = 'must',
): readonly NumberCase[] {
  return edges.flatMap((format) =>
    list
      .filter(([, , , , only]) => only !== 'signed' || format.signed)
      .filter(([, , , , only]) => only !== 'wide' || format.max / format.one >= two64)
      .map(([id, title, kind, value]) => ({
        id: `${kebab(name)}-${format.format.toLowerCase()}-${id}`,
        title: `${format.format}: ${title}`,
        kind,
        level,
        clauses: [clause],
        input: { format: format.format, value: `${value(format)}` },
      })),
  );
}

/** The topics of the conversions to and from integers. */
export const integerTopics: readonly Topic[] = [
  topicOf('saturatingFromU64', 'edges', 'integers', fromCases('saturatingFromU64')),
  topicOf('wrappingFromU64', 'edges', 'integers', fromCases('wrappingFromU64')),
  topicOf('saturatingToU16', 'edges', 'integers', toCases('saturatingToU16', toU16, 11)),
  topicOf('saturatingToU64', 'edges', 'integers', toCases('saturatingToU64', toU64, 11)),
  topicOf('round', 'halves', 'integers', toCases('round', rounded, 12)),
  topicOf('round', 'wrapping', 'integers', toCases('round', wrapping, 12, 'may')),
];
