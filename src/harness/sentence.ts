/**
 * A difference in a sentence, as «consensus differs at uid 3: expected 21845, got 43690».
 *
 * @module
 */
import { pathOf, shortened } from '../wire/index.ts';
import type { Difference } from './compare.ts';
import type { Segment } from './neighbourhood.ts';

/** Where a difference is looked at. */
export interface Whereabouts {
  readonly operation: string;
  /** The whole values, whose root is the first of the difference's segments. */
  readonly expected: unknown;
  readonly got: unknown;
}

/** The sentence; the index of a list of `consensus` is a uid, and that of a list in it the uid of its entry. */
export function differenceSentence(difference: Difference, about: Whereabouts): string {
  const { kind, segments, expected, got } = difference;
  const [root, field, ...rest] = segments;
  const name = String(field ?? root);
  const place = placeOf(name, rest, about);
  const at = place === '' ? '' : ` at ${place}`;
  if (kind === 'missing')
    return rest.length === 0 ? `${name} is missing` : `${name} has nothing${at}: expected ${plain(expected)}`;
  if (kind === 'extra')
    return rest.length === 0
      ? `${name} belongs nowhere`
      : `${name} has too much${at}: got ${plain(got)}, expected nothing`;
  const show = kind === 'type' ? shortened : plain;
  return `${name} differs${at}: expected ${show(expected)}, got ${show(got)}`;
}

function placeOf(field: string, rest: readonly Segment[], { operation, expected, got }: Whereabouts): string {
  const [first, second, third] = rest;
  const byUid = typeof first === 'number' && operation.startsWith('consensus.');
  if (!byUid) return pathOf(rest);
  if (second === undefined) return `uid ${first}`;
  if (typeof second !== 'number') return `uid ${first}, ${pathOf(rest.slice(1))}`;

  const [entry, other] = [at(expected, [field, first, second]), at(got, [field, first, second])];
  if (!Array.isArray(entry ?? other)) return `row ${first}, uid ${second}`;
  return third === 0
    ? `row ${first}, the uid of entry ${second}`
    : `row ${first}, uid ${uidOf(entry) ?? uidOf(other)}`;
}

/** The uid of a sparse row's entry. */
function uidOf(entry: unknown): number | undefined {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'number' ? entry[0] : undefined;
}

/** A value as a sentence has it: decimal strings without their quotes. */
function plain(value: unknown): string {
  return typeof value === 'string' && /^-?\d{1,60}$/.test(value) ? value : shortened(value);
}

function at(value: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<Segment, unknown>>)[segment]
        : undefined,
    value,
  );
}
