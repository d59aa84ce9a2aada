/**
 * From each format to each other: the edges, and the fraction bits that are cut.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

type Moved = readonly [id: string, title: string, value: bigint];

/** What is worth moving from one format to another. */
function moved(from: Edges, to: Edges): readonly Moved[] {
  const lost = BigInt(Math.max(0, from.fractionBits - to.fractionBits));
  const gained = BigInt(Math.max(0, to.fractionBits - from.fractionBits));
  const top = ((to.max >> gained) << lost) | ((1n << lost) - 1n);
  const list: Moved[] = [['max', 'the largest value', from.max]];
  if (from.signed) list.push(['min', 'the smallest value', from.min], ['minus-step', 'minus a step', -1n]);
  if (top < from.max)
    list.push(
      ['top', 'the largest value that fits', top],
      ['above', 'the smallest that does not fit', top + 1n],
    );
  if (lost > 0n) list.push(['cut', 'all of what is cut off', from.one + (1n << lost) - 1n]);
  if (lost > 0n && from.signed) list.push(['cut-down', 'a negative value goes down', -from.one - 1n]);
  if (gained > 0n) list.push(['widened', 'a step keeps its worth', 1n]);
  return list;
}

function kindOf([id, , value]: Moved, from: Edges, to: Edges): Kind {
  const there = value << BigInt(to.fractionBits - from.fractionBits);
  if (there < to.min || there > to.max) return 'overflow';
  return id.startsWith('cut') ? 'rounding' : 'boundary';
}

const pairs = edges.flatMap((from) => edges.filter((to) => to !== from).map((to) => ({ from, to })));

function casesOf(name: 'saturating' | 'wrapping'): readonly NumberCase[] {
  return pairs.flatMap(({ from, to }) =>
    moved(from, to)
      .map((each) => ({ each, kind: kindOf(each, from, to) }))
      .filter(({ kind }) => name === 'saturating' || kind === 'overflow')
      .map(({ each: [id, title, value], kind }) => ({
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
