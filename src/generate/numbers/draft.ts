/**
 * How a case of a number operation is put together, and the values that cases are made of.
 *
 * @module
 */
import { numbers } from '../../reference/index.ts';
import type { Case, Level } from '../../wire/index.ts';
import type { Draft, Topic } from '../topic.ts';
import { confirmedBy } from './confirmed.ts';

/** Why a case exists, in a word. */
export type Kind = Case['why']['kind'];

/** A case of a number operation: its id without `num-`, its clauses as numbers. */
export interface NumberCase {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly clauses: readonly number[];
  /** Why it was made, where the title does not say it. */
  readonly note?: string;
  readonly level?: Level;
  readonly seed?: string;
  readonly input: object;
}

/** Why cases of a kind are made. */
const notes: Readonly<Partial<Record<Kind, string>>> = {
  boundary: 'the last value on this side of a limit, or the first on the other',
  overflow: 'the exact result does not fit, and the clause says what is given instead',
  rounding: 'the exact result is not whole, and the way it is cut shows',
  ordering: 'the order of the steps shows',
  example: 'small enough to follow by hand',
  fuzz: 'operands that nobody chose',
};

/** A topic of `numbers.NAME`, made by a file of this folder. */
export function topicOf(name: string, topic: string, file: string, cases: readonly NumberCase[]): Topic {
  return {
    operation: `numbers.${name}`,
    topic,
    by: `generate/numbers/${file}.ts`,
    cases: cases.map(draftOf),
  };
}

function draftOf({ id, kind, clauses, note, ...rest }: NumberCase): Draft {
  return {
    ...rest,
    id: `num-${id}`,
    clauses: clauses.map((clause) => `NUM-${String(clause).padStart(2, '0')}`),
    why: { kind, note: note ?? notes[kind] ?? rest.title },
    confirmed: confirmedBy(`num-${id}`),
  };
}

/** The values of a format that cases stand on. */
export interface Edges {
  readonly format: numbers.FormatName;
  readonly signed: boolean;
  readonly fractionBits: number;
  readonly min: bigint;
  readonly max: bigint;
  readonly one: bigint;
  readonly half: bigint;
}

/** The edges of every format. */
export const edges: readonly Edges[] = Object.entries(numbers.formats).map(([name, format]) => ({
  format: name as numbers.FormatName,
  signed: format.signed,
  fractionBits: format.fractionBits,
  min: format.min,
  max: format.max,
  one: format.one,
  half: format.one / 2n,
}));

/** The edges of the formats that have a sign. */
export const signedEdges: readonly Edges[] = edges.filter(({ signed }) => signed);

/** `saturatingAdd` as `saturating-add`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
