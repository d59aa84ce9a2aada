/**
 * From each format to each other: the edges, and the fraction bits that are cut.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

interface Moved {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly value: bigint;
}

/** What is worth moving from one format to another. */
function moved(from: Edges, to: Edges): readonly Moved[] {
  const lost = BigInt(Math.max(0, from.fractionBits - to.fractionBits));
  const gained = BigInt(Math.max(0, to.fractionBits - from.fractionBits));
  const top = ((to.max >> gained) << lost) | ((1n << lost) - 1n);
  const list: Moved[] = [{ id: 'max', title: 'the largest value', kind: 'overflow', value: from.max }];
  if (from.signed) {
    list.push({ id: 'min', title: 'the smallest value', kind: 'overflow', value: from.min });
    list.push({ id: 'minus-step', title: 'minus a step', kind: 'boundary', value: -1n });
  }
  if (top < from.max) {
    list.push({ id: 'top', title: 'the largest value that fits', kind: 'boundary', value: top });
    list.push({
      id: 'above',
      title: 'the smallest value that does not fit',
      kind: 'overflow',
      value: top + 1n,
    });
  }
  if (lost > 0n) {
    const below = (1n << lost) - 1n;
    list.push({ id: 'cut', title: 'all of what is cut off', kind: 'rounding', value: from.one + below });
    if (from.signed)
      list.push({
        id: 'cut-down',
        title: 'a negative value goes down',
        kind: 'rounding',
        value: -from.one - 1n,
      });
  } else if (gained > 0n)
    list.push({ id: 'widened', title: 'a step keeps its worth', kind: 'boundary', value: 1n });
  return list;
}

const pairs = edges.flatMap((from) => edges.filter((to) => to !== from).map((to) => ({ from, to })));

function casesOf(name: 'saturating' | 'wrapping'): readonly NumberCase[] {
  return pairs.flatMap(({ from, to }) =>
    moved(from, to)
      .filter(({ kind }) => name === 'saturating' || kind === 'overflow')
      .map(({ id, title, kind, value }) => ({
        id: `${name}-convert-${from.format.toLowerCase()}-to-${to.format.toLowerCase()}-${id}`,
        title: `${from.format} to ${to.format}: ${title}`,
        kind,
        clauses: [13],
        input: { from: from.format, to: to.format, value: `${value}` },
      })),
  );
}

/** The topics of the conversions between formats. */
export const conversionTopics: readonly Topic[] = [
  topicOf('saturatingConvert', 'edges', 'conversion', casesOf('saturating')),
  topicOf('wrappingConvert', 'edges', 'conversion', casesOf('wrapping')),
];
