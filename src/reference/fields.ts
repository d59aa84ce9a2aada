/**
 * How the fields of operations travel: from the wire to values and back, and which lengths and uids must agree.
 *
 * @module
 */
import type { BlockNumber, Fixed, FixedPoint, Rao } from './numbers/index.ts';
import type { Json, JsonObject, Problem } from './operation.ts';
import { bitsFromWire, lengthProblem } from './wire.ts';

/** A field of an input, an output or a trace. */
export interface Field<Wire extends Json, Value> {
  read(wire: Wire): Value;
  write(value: Value): Wire;
  /** Whether the field has one entry a uid, and so tells how many uids there are. */
  readonly perUid: boolean;
  /** What the schema cannot say about the field, in a subnet with `n` uids. */
  problem(path: string, wire: Wire, n: number): Problem | undefined;
}

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field<Json, unknown>>>;

/** The values of fields. */
export type Values<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]['read']> };

/** What the wire carries for fields. */
export type Wires<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]['write']> };

/** The fields that a generated wire type asks for. */
export type FieldsOf<Wire> = {
  readonly [Name in keyof Wire]-?: Field<Exclude<Wire[Name], undefined> & Json, unknown>;
};

/** A field that asks for nothing but its schema. */
export function scalar<Wire extends Json, Value>(
  read: (wire: Wire) => Value,
  write: (value: Value) => Wire,
): Field<Wire, Value> {
  return { read, write, perUid: false, problem: () => undefined };
}

function same<T extends Json>(): Field<T, T> {
  return scalar<T, T>(
    (wire) => wire,
    (value) => value,
  );
}

function decimal<T extends bigint>(): Field<string, T> {
  return scalar(
    (wire) => BigInt(wire) as T,
    (value) => value.toString(),
  );
}

/** True or false. */
export const bool = same<boolean>();
/** An integer that JSON holds exactly. */
export const number = same<number>();
/** One of some words. */
export const word = <Word extends string>(): Field<Word, Word> => same<Word>();
/** A block's number. */
export const block = decimal<BlockNumber>();
/** An amount in rao. */
export const rao = decimal<Rao>();
/** Any other integer of up to 64 bits. */
export const u64 = decimal();

/** A fixed-point value by its bits. */
export function bits<T extends Fixed<string>>(format: FixedPoint<T>): Field<string, T> {
  return scalar(
    (wire) => bitsFromWire(format, wire),
    (value) => value.toString(),
  );
}

/** A field that may be null. */
export function nullable<Wire extends Json, Value>(
  field: Field<Wire, Value>,
): Field<Wire | null, Value | null> {
  return scalar(
    (wire) => (wire === null ? null : field.read(wire)),
    (value) => (value === null ? null : field.write(value)),
  );
}

/** A field that may be left out. */
export function optional<Wire extends Json, Value>(
  field: Field<Wire, Value>,
): Field<Wire, Value | undefined> {
  return {
    ...field,
    read: (wire: Wire | undefined) => (wire === undefined ? undefined : field.read(wire)),
    write: (value) => (value === undefined ? undefined : field.write(value)) as Wire,
    problem: (path, wire: Wire | undefined, n) =>
      wire === undefined ? undefined : field.problem(path, wire, n),
    perUid: false,
  };
}

/** A field by its name in an object: the names are data too. */
export function keyed<Wire extends Json, Value>(
  item: Field<Wire, Value>,
): Field<Readonly<Record<string, Wire>>, ReadonlyMap<string, Value>> {
  return scalar(
    (wire) => new Map(Object.entries(wire).map(([key, each]) => [key, item.read(each)] as const)),
    (values) => Object.fromEntries([...values].map(([key, each]) => [key, item.write(each)])),
  );
}

/** A list of any length. */
export function list<Wire extends Json, Value>(item: Field<Wire, Value>): Field<Wire[], readonly Value[]> {
  return {
    ...scalar(
      (wire) => wire.map((each) => item.read(each)),
      (values) => values.map((each) => item.write(each)),
    ),
    problem: (path, wire, n) =>
      wire.map((each, i) => item.problem(`${path}[${i}]`, each, n)).find((problem) => problem !== undefined),
  };
}

/** A list with one entry a uid. */
export function perUid<Wire extends Json, Value>(item: Field<Wire, Value>): Field<Wire[], readonly Value[]> {
  return { ...list(item), perUid: true, problem: (path, wire, n) => lengthProblem(path, wire, n) };
}

/** A number for each pair of uids, row by row. */
export function square<Wire extends Json, Value>(
  item: Field<Wire, Value>,
): Field<Wire[][], readonly (readonly Value[])[]> {
  const field = perUid(perUid(item));
  const wrongRow = (path: string, wire: Wire[][], n: number) =>
    wire.map((row, uid) => lengthProblem(`${path}[${uid}]`, row, n)).find((problem) => problem !== undefined);
  return { ...field, problem: (path, wire, n) => field.problem(path, wire, n) ?? wrongRow(path, wire, n) };
}

/** An object of fields. */
export function record<F extends Fields>(fields: F): Field<Wires<F> & JsonObject, Values<F>> {
  return {
    ...scalar(
      (wire) => readAll(fields, wire),
      (values) => writeAll(fields, values),
    ),
    problem: (path, wire, n) => firstProblem(fields, path, wire, n),
  };
}

/** Every field's value. */
export function readAll<F extends Fields>(fields: F, wire: JsonObject): Values<F> {
  return mapFields(fields, (field, name) => field.read(wire[name])) as Values<F>;
}

/** Every field as the wire carries it; what is left out is not there. */
export function writeAll<F extends Fields>(fields: F, values: Values<F>): Wires<F> & JsonObject {
  const written = mapFields(fields, (field, name) => field.write(values[name]));
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => (value as unknown) !== undefined),
  ) as Wires<F> & JsonObject;
}

/** The first problem of the fields. */
export function firstProblem(fields: Fields, path: string, wire: JsonObject, n: number): Problem | undefined {
  for (const [name, field] of Object.entries(fields)) {
    const problem = field.problem(`${path}.${name}`, wire[name], n);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function mapFields<T>(
  fields: Fields,
  of: (field: Field<Json, unknown>, name: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field, name)]));
}
