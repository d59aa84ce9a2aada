/**
 * Two values side by side, with what stands around them, ready to be shown.
 *
 * @module
 */
import type { CaseEvent, Failure } from '../../wire/index.ts';
import { same } from '../compare.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { decimalAt } from './decimal.ts';
import { valueText } from './text.ts';

/** A line of a comparison; a side that has nothing there is `null`. */
export type ComparisonRow = readonly [
  at: string,
  expected: string | null,
  expectedDecimal: string | null,
  got: string | null,
  gotDecimal: string | null,
  differs: 0 | 1,
];

/** Expected and got around one place. */
export interface Comparison {
  readonly path: string;
  /** Which entries are shown, where not all are: «, 7 of 64 entries». */
  readonly stretch: string;
  /** How far got is from expected, where both are integers. */
  readonly delta?: string;
  readonly rows: readonly ComparisonRow[];
}

/** What a failure or a divergence says of a place. */
export type Differing = Pick<Failure, 'path' | 'expected' | 'got' | 'neighbourhood'>;

/** A failure's or a divergence's comparison; `undefined` where it names no place. */
export function comparison({ operation, ruleset }: CaseEvent, differing: Differing): Comparison | undefined {
  const { path, expected, got, neighbourhood } = differing;
  if (path === undefined) return undefined;
  const row = (at: string, from: string, left: unknown, right: unknown): ComparisonRow => [
    at,
    ...side(operation, ruleset, from, left),
    ...side(operation, ruleset, from, right),
    same(left, right) ? 0 : 1,
  ];
  const at = lastPart(path);
  const delta = distance(at, expected, got);
  const shared = delta === undefined ? {} : { delta };
  if (neighbourhood === undefined)
    return { path, stretch: '', ...shared, rows: [row(at, path, expected, got)] };
  const { entries } = neighbourhood;
  return {
    path: neighbourhood.path,
    stretch: stretchOf(neighbourhood),
    ...shared,
    rows: entries.map((each) => row(each.at, neighbourhood.path + each.at, each.expected, each.got)),
  };
}

/** A value with its decimal; that of a `[uid, value]` pair is its value's. */
function side(
  operation: string,
  ruleset: string,
  path: string,
  value: unknown,
): readonly [string | null, string | null] {
  if (value === undefined) return [null, null];
  const isPair = Array.isArray(value) && value.length === 2;
  const decimal = isPair
    ? decimalAt(operation, ruleset, `${path}[1]`, (value as readonly unknown[])[1])
    : decimalAt(operation, ruleset, path, value);
  return [valueText(value), decimal === undefined || decimal === '= 0' ? null : decimal];
}

function stretchOf({ entries, size }: Neighbourhood): string {
  return entries.length === size ? '' : `, ${entries.length} of ${size} entries`;
}

function distance(at: string, expected: unknown, got: unknown): string | undefined {
  const isInteger = (value: unknown): value is string | number => /^-?\d{1,45}$/.test(String(value));
  if (!isInteger(expected) || !isInteger(got)) return undefined;
  const far = BigInt(got) - BigInt(expected);
  if (far === 0n) return undefined;
  return `at ${at} got is ${far > 0n ? far : -far} ${far > 0n ? 'above' : 'below'} expected`;
}

function lastPart(path: string): string {
  return /(\[[^[]*\]|\.[^.[]*)$/.exec(path)?.[0] ?? path;
}
