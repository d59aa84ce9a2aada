/**
 * The exact comparison: whether an answer is what was expected, and where it is not, first and in all.
 *
 * @module
 */
import { pathOf } from '../wire/index.ts';
import type { Segment } from './neighbourhood.ts';

/** One place where two values differ. */
export interface Difference {
  /** Names and indices, outermost first; the first is the root's. */
  readonly segments: readonly Segment[];
  /** The same, as `output.consensus[3]`. */
  readonly path: string;
  /** Another value, a value of another JSON type, none where one is expected, one where none is. */
  readonly kind: 'value' | 'type' | 'missing' | 'extra';
  readonly expected?: unknown;
  readonly got?: unknown;
}

/** What a comparison finds. */
export interface Comparison {
  /** How many places differ; what is missing or extra counts as one, however much it holds. */
  readonly differences: number;
  /** The first of them in reading order: fields as the expected value has them, lists from their start. */
  readonly first?: Difference;
}

/**
 * Compares two JSON values.
 *
 * Names in `got` that begin with `x-` are ignored, as everywhere in a message.
 *
 * @param root how the value is called in paths, as `output`
 * @see WIRE-10
 */
export function compare(expected: unknown, got: unknown, root = 'output'): Comparison {
  if (same(expected, got)) return { differences: 0 };
  const segments: Segment[] = [root];
  let differences = 0;
  let first: Difference | undefined;

  const note = (kind: Difference['kind'], left: unknown, right: unknown) => {
    differences += 1;
    first ??= {
      segments: [...segments],
      path: pathOf(segments),
      kind,
      ...(kind !== 'extra' && { expected: left }),
      ...(kind !== 'missing' && { got: right }),
    };
  };
  const below = (segment: Segment, act: () => void) => {
    segments.push(segment);
    act();
    segments.pop();
  };
  const visit = (left: unknown, right: unknown): void => {
    if (same(left, right)) return;
    if (Array.isArray(left) && Array.isArray(right)) {
      visitLists(left, right);
      return;
    }
    if (isFields(left) && isFields(right)) {
      visitFields(left, right);
      return;
    }
    note(typeOf(left) === typeOf(right) ? 'value' : 'type', left, right);
  };
  const visitLists = (left: readonly unknown[], right: readonly unknown[]) => {
    for (let i = 0; i < Math.max(left.length, right.length); i++)
      below(i, () => {
        if (i >= right.length) note('missing', left[i], undefined);
        else if (i >= left.length) note('extra', undefined, right[i]);
        else visit(left[i], right[i]);
      });
  };
  const visitFields = (left: Fields, right: Fields) => {
    for (const name of Object.keys(left))
      below(name, () => {
        if (Object.hasOwn(right, name)) visit(left[name], right[name]);
        else note('missing', left[name], undefined);
      });
    for (const name of Object.keys(right))
      if (!Object.hasOwn(left, name) && !isIgnored(name))
        below(name, () => note('extra', undefined, right[name]));
  };

  visit(expected, got);
  return { differences, ...(first !== undefined && { first }) };
}

/** Whether two JSON values are the same, apart from names that are ignored. */
export function same(expected: unknown, got: unknown): boolean {
  if (expected === got) return true;
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return false;
    for (let i = 0; i < expected.length; i++) if (!same(expected[i], got[i])) return false;
    return true;
  }
  if (!isFields(expected) || !isFields(got)) return false;
  const names = Object.keys(expected);
  for (const name of names) if (!Object.hasOwn(got, name) || !same(expected[name], got[name])) return false;
  const others = Object.keys(got);
  return (
    others.length === names.length || others.every((name) => Object.hasOwn(expected, name) || isIgnored(name))
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIgnored(name: string): boolean {
  return name.startsWith('x-');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
