/**
 * From Ajv's errors to one problem that reads well: the deepest, in the words of the schema's descriptions.
 *
 * @module
 */
import type { ErrorObject } from 'ajv';
import { hint } from './hint.ts';
import { below, pathOf, shortened, type SchemaProblem } from './problem.ts';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly { readonly required?: readonly string[] }[];
}

/** Finds what a `$ref` names. */
export type Resolve = (reference: string, home: string) => unknown;

/**
 * The problem that says most.
 *
 * @param errors what Ajv found, with `verbose` on
 * @param value  what it looked at
 * @param root   how that is called in problems
 */
export function problemOf(
  errors: readonly ErrorObject[],
  value: unknown,
  root: string,
  resolve: Resolve,
): SchemaProblem {
  const error = errors.reduce((best, next) => (weight(next) > weight(best) ? next : best));
  const schema = error.parentSchema as Schema;
  const at = (name?: string) => {
    const path = pathOf(segments(error.instancePath, value));
    return below(below(root, path), name === undefined ? '' : pathOf([name]));
  };

  const { params } = error as { params: Readonly<Record<string, string>> };
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (unknown !== undefined) return unknownField(at(unknown), unknown, error.data, schema);
  if (error.keyword === 'required') {
    const name = params.missingProperty;
    const field = schema.properties?.[name];
    return missingField(at(name), field && described(field, error.schemaPath, resolve));
  }
  if (error.keyword === 'oneOf') {
    const problem = alternatives(at(), error.data, schema);
    if (problem !== undefined) return problem;
  }
  return {
    path: at(),
    expected: schema.description ?? error.message ?? 'as its schema says',
    got: shortened(error.data),
  };
}

/** A problem further down says more than one further up; one field more than «none of these». */
function weight(error: ErrorObject): number {
  const depth = error.instancePath.split('/').length;
  const vague = ['anyOf', 'not', 'if', '$ref'].includes(error.keyword);
  const option = /\/(oneOf|anyOf)\/\d+\/(required|not)/.test(error.schemaPath);
  return depth - (vague || option ? 0.5 : 0) - (error.keyword === 'oneOf' ? 0.25 : 0);
}

function unknownField(path: string, name: string, data: unknown, schema: Schema): SchemaProblem {
  const known = Object.keys(schema.properties ?? {});
  return {
    path,
    expected: known.length === 0 ? 'no field here' : `no field but ${known.join(', ')}`,
    got: shortened((data as Readonly<Record<string, unknown>>)[name]),
    says: `there is no such field${hint(name, known)}`,
  };
}

function missingField(path: string, described: string | undefined): SchemaProblem {
  return {
    path,
    expected: described ?? 'a field',
    got: 'nothing',
    says: described === undefined ? 'the field is missing' : `the field is missing; it holds ${described}`,
  };
}

function described(field: Schema, schemaPath: string, resolve: Resolve): string | undefined {
  if (field.description !== undefined || field.$ref === undefined) return field.description;
  return (resolve(field.$ref, schemaPath.split('#')[0]) as Schema | undefined)?.description;
}

/** Fields of which exactly one belongs in an object. */
function alternatives(path: string, data: unknown, schema: Schema): SchemaProblem | undefined {
  const options = schema.oneOf?.map(({ required }) => required ?? []) ?? [];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  if (options.length === 0 || options.some((names) => names.length === 0)) return undefined;
  const names = [...new Set(options.flat())];
  const present = names.filter((name) => name in data);
  if (present.length === 1) return undefined;
  const expected = `${names.join(' or ')}, one of them`;
  const got = present.length === 0 ? 'none' : present.join(' and ');
  const says = present.length === 0 ? `${names.join(' or ')} is missing` : `${got} exclude each other`;
  return { path, expected, got, says };
}

/** A JSON pointer's parts, as names and indices of the value. */
function segments(pointer: string, value: unknown): (string | number)[] {
  let here: unknown = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const segment = Array.isArray(here) ? Number(name) : name;
      here = (here as Readonly<Record<string, unknown>>)[name];
      return segment;
    });
}
