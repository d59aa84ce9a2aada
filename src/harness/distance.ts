/**
 * How far off a wrong answer is: whether it is rounding or another rule, and how many of the u16 it gets wrong.
 *
 * A target that computes in floating point differs by a few steps of 2^-32 nearly everywhere. Where it first
 * differs by 2^16 steps, which a u16 shows, it is following another rule.
 *
 * @module
 */
import type { TraceEntry } from '../wire/index.ts';
import type { ExpectedStage } from './stages.ts';

/** From here on a difference shows in a u16: 2^16 steps of 2^-32. */
const farBits = 1n << 16n;

/** The first stage in which a value is off by 2^16 or more, or by anything that is not a number. */
export function firstFarStage(
  expected: readonly ExpectedStage[],
  trace: readonly TraceEntry[],
): string | undefined {
  return expected.find(({ stage, value }) => {
    const told = trace.find((entry) => entry.stage === stage);
    return told?.value !== undefined && isFar(value(), told.value);
  })?.stage;
}

function isFar(expected: unknown, got: unknown): boolean {
  if (isBits(expected) && isBits(got)) {
    const off = BigInt(expected) - BigInt(got);
    return off >= farBits || off <= -farBits;
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    if (isSparse(expected) && isSparse(got)) return farRows(expected, got);
    return expected.length !== got.length || expected.some((item, i) => isFar(item, got[i]));
  }
  return expected !== got;
}

type Row = readonly (readonly [uid: number, bits: string])[];

/** A row of [uid, bits] pairs; what is missing in one of two counts as 0. */
function farRows(expected: Row, got: Row): boolean {
  const [one, other] = [new Map(expected), new Map(got)];
  return [...new Set([...one.keys(), ...other.keys()])].some((uid) =>
    isFar(one.get(uid) ?? '0', other.get(uid) ?? '0'),
  );
}

function isSparse(value: readonly unknown[]): value is Row {
  return value.every((item) => Array.isArray(item) && typeof item[0] === 'number' && isBits(item[1]));
}

function isBits(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+$/.test(value);
}

/** How many of the u16 values that an output has for each uid are wrong. */
export interface WrongU16 {
  readonly wrong: number;
  readonly of: number;
}

/** Counts the numbers in an output's lists, as incentive and dividends; `undefined` where it has none. */
export function wrongU16(expected: object, got: object): WrongU16 | undefined {
  const lists = Object.entries(expected).filter(([, list]) => isNumbers(list)) as [string, number[]][];
  const pairs = lists.flatMap(([name, list]) => {
    const other = (got as Readonly<Record<string, unknown>>)[name];
    return list.map((value, uid) => value === (Array.isArray(other) ? other[uid] : undefined));
  });
  return pairs.length === 0 ? undefined : { wrong: pairs.filter((right) => !right).length, of: pairs.length };
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number');
}
