/**
 * Strict validation against the schemas, with problems that say where and what was expected.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** Where a value is not as its schema says. */
export interface SchemaProblem {
  /** As `input.weights[2][0][1]`. */
  readonly path: string;
  /** As «a u16 (0 to 65535)». */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly got: string;
}

/** The problem in a sentence. */
export function problemSentence({ path, expected, got }: SchemaProblem): string {
  return `${path}: ${got} is not ${expected}`;
}

const schemas = new URL('../../spec/schemas/', import.meta.url);
const shared = ['values', 'vector-file', 'manifest', 'profile', 'wire', 'report'];

const within = (min: bigint, max: bigint) => (text: string) => {
  if (text.length > 40) return false;
  const value = BigInt(text);
  return value >= min && value <= max;
};

let made: Ajv2020 | undefined;

function ajv(): Ajv2020 {
  if (made !== undefined) return made;
  made = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, strictTuples: false, verbose: true });
  made.addFormat('u64', within(0n, 2n ** 64n - 1n));
  made.addFormat('u128', within(0n, 2n ** 128n - 1n));
  made.addFormat('i64', within(-(2n ** 63n), 2n ** 63n - 1n));
  made.addFormat('i128', within(-(2n ** 127n), 2n ** 127n - 1n));
  made.addFormat('uri', (text) => URL.canParse(text));
  for (const name of shared) made.addSchema(readSchema(`${name}.json`));
  return made;
}

function readSchema(path: string): object {
  return JSON.parse(readFileSync(new URL(path, schemas), 'utf8')) as object;
}

const compiled = new Map<string, ValidateFunction>();

function validator(reference: string): ValidateFunction {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const fresh = ajv().compile({ $ref: `taospec:/${reference}` });
  compiled.set(reference, fresh);
  return fresh;
}

/**
 * Checks a value against a schema.
 *
 * @param reference as `wire.json#/$defs/DescribeResult`
 * @param root      how the value is called in problems, as `input`
 */
export function validate(reference: string, value: unknown, root: string): SchemaProblem | undefined {
  const check = validator(reference);
  return check(value) ? undefined : problemOf(check.errors ?? [], root);
}

/** Whether there is a schema for an operation of that name. */
export function hasOperationSchema(operation: string): boolean {
  return /^[A-Za-z0-9.]+$/.test(operation) && existsSync(new URL(`operations/${operation}.json`, schemas));
}

/**
 * Checks an operation's input, output or stages.
 *
 * A ruleset that takes or gives something else has definitions of its own: `Input@446` goes before `Input`.
 */
export function validateOperation(
  operation: string,
  ruleset: string,
  part: 'Input' | 'Output' | 'Stages',
  value: unknown,
  root: string,
): SchemaProblem | undefined {
  return validate(`operations/${operation}.json#/$defs/${definitionFor(operation, ruleset, part)}`, value, root);
}

const definitions = new Map<string, ReadonlySet<string>>();

function definitionFor(operation: string, ruleset: string, part: string): string {
  let names = definitions.get(operation);
  if (names === undefined) {
    const schema = readSchema(`operations/${operation}.json`) as { $defs: object };
    ajv().addSchema(schema);
    names = new Set(Object.keys(schema.$defs));
    definitions.set(operation, names);
  }
  const own = `${part}@${ruleset}`;
  return names.has(own) ? own : part;
}

function problemOf(errors: readonly ErrorObject[], root: string): SchemaProblem {
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  const at = `${root}${dotted(deepest.instancePath)}`;
  const params = deepest.params as Record<string, string>;
  if (deepest.keyword === 'additionalProperties' || deepest.keyword === 'unevaluatedProperties')
    return {
      path: `${at}.${params.additionalProperty ?? params.unevaluatedProperty}`,
      expected: 'a field that is known here',
      got: 'it',
    };
  if (deepest.keyword === 'required')
    return { path: `${at}.${params.missingProperty}`, expected: 'left out', got: 'a field that is needed here' };
  return { path: at, expected: expectedOf(deepest), got: shortened(deepest.data) };
}

/** A problem further down says more than one further up; a missing field more than «none of these». */
function depth(error: ErrorObject): number {
  const vague = ['oneOf', 'anyOf', 'not', '$ref'].includes(error.keyword) ? 0.5 : 0;
  return error.instancePath.split('/').length - vague;
}

function expectedOf(error: ErrorObject): string {
  const { description } = error.parentSchema as { description?: string };
  if (description !== undefined) return description;
  return error.message ?? 'as its schema says';
}

function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('');
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
