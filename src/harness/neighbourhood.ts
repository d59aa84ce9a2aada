/**
 * What stands around the first place that differs, on both sides.
 *
 * @module
 */
import { bounded } from './bounded.ts';
import { pathOf, type Failure } from '../wire/index.ts';

/** A stretch of a list or an object, expected and got side by side. */
export type Neighbourhood = NonNullable<Failure['neighbourhood']>;

/** One step of a path: a field's name or an index. */
export type Segment = string | number;

type Entry = Neighbourhood['entries'][number];

/** A neighbour that takes more characters than this tells nothing in a report. */
const longestNeighbour = 300;

/**
 * The entries around the first difference: those up to `reach` before it and after it.
 *
 * A sparse row's `[uid, value]` pair is one entry of its row.
 *
 * @param expected the whole value expected, below the path's first name
 * @param got      the whole value got
 * @param segments where they differ first, as `['output', 'consensus', 3]`
 * @returns        `undefined` where no list or object stands around the place
 */
export function neighbourhood(
  expected: unknown,
  got: unknown,
  segments: readonly Segment[],
  reach = 3,
): Neighbourhood | undefined {
  const inside = segments.slice(1);
  const above = inside.findLastIndex((_, depth) => isContainer(expected, got, inside.slice(0, depth)));
  if (above < 0) return undefined;

  const [left, right] = [at(expected, inside.slice(0, above)), at(got, inside.slice(0, above))];
  const keys = keysOf(left, right);
  const centre = keys.indexOf(inside[above]);
  const near = keys.slice(Math.max(0, centre - reach), centre + reach + 1);
  const entries = near
    .map((key) => entryOf(key, left, right))
    .filter((entry, i) => near[i] === inside[above] || isShort(entry));
  return { path: pathOf(segments.slice(0, above + 1)), size: keys.length, entries };
}

/** Whether a place holds a list or an object on both sides, other than a `[uid, value]` pair of a row. */
function isContainer(expected: unknown, got: unknown, segments: readonly Segment[]): boolean {
  const [left, right] = [at(expected, segments), at(got, segments)];
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const inRow = typeof segments.at(-1) === 'number';
  return !(inRow && isPair(left) && isPair(right));
}

function isPair(value: object): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((item) => !isObject(item));
}

function entryOf(key: Segment, left: unknown, right: unknown): Entry {
  const [expected, got] = [at(left, [key]), at(right, [key])];
  return {
    at: pathOf(['x', key]).slice(1),
    ...(expected !== undefined && { expected: bounded(expected) }),
    ...(got !== undefined && { got: bounded(got) }),
  };
}

function isShort({ expected, got }: Entry): boolean {
  return JSON.stringify([expected, got]).length <= longestNeighbour;
}

function keysOf(left: unknown, right: unknown): readonly Segment[] {
  if (Array.isArray(left) && Array.isArray(right))
    return [...Array(Math.max(left.length, right.length)).keys()];
  return [...new Set([...Object.keys(left as object), ...Object.keys(right as object)])].sort();
}

function at(value: unknown, segments: readonly Segment[]): unknown {
  return segments.reduce<unknown>(
    (inner, segment) =>
      isObject(inner) && Object.hasOwn(inner, segment)
        ? (inner as Record<Segment, unknown>)[segment]
        : undefined,
    value,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
