/**
 * Strict validation against the schemas, with problems that say where and what was expected.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { SchemaProblem } from './problem.ts';
import { problemOf } from './schema-problem.ts';

const schemas = new URL('../../spec/schemas/', import.meta.url);
const shared = [
  'values',
  'numbers',
  'consensus',
  'access',
  'market',
  'scoring',
  'vector-file',
  'manifest',
  'profile',
  'wire',
  'report',
  'metagraph',
  'emission-state',
  'snapshot',
];

/** Digits that every one of the formats holds, which need no closer look. */
const shortDigits = /^\d{1,18}$/;

const within = (min: bigint, max: bigint) => (text: string) => {
  if (shortDigits.test(text)) return true;
  if (!/^-?\d{1,40}$/.test(text)) return false;
  const value = BigInt(text);
  return value >= min && value <= max;
};

let made: Ajv2020 | undefined;

function ajv(): Ajv2020 {
  if (made !== undefined) return made;
  made = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    verbose: true,
  });
  made.addFormat('u64', within(0n, 2n ** 64n - 1n));
  made.addFormat('u128', within(0n, 2n ** 128n - 1n));
  made.addFormat('i64', within(-(2n ** 63n), 2n ** 63n - 1n));
  made.addFormat('i128', within(-(2n ** 127n), 2n ** 127n - 1n));
  made.addFormat('uri', (text) => URL.canParse(text));
  for (const name of shared) made.addSchema(readSchema(`${name}.json`));
  return made;
}

function readSchema(path: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(path, schemas), 'utf8'));
  return (path.startsWith('operations/') ? extensible(schema) : schema) as object;
}

/** A schema under which the names that begin with `x-` are ignored, as everywhere in a message. */
function extensible(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(extensible);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).map(([name, value]) => [name, extensible(value)] as const);
  const strict =
    'properties' in node && 'additionalProperties' in node && node.additionalProperties === false;
  return { ...Object.fromEntries(fields), ...(strict && { patternProperties: { '^x-': {} } }) };
}

const compiled = new Map<string, ValidateFunction>();

function validator(reference: string): ValidateFunction {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const fresh = ajv().compile({ $ref: `taospec:/${reference}` });
  compiled.set(reference, fresh);
  return fresh;
}

/** The definition that a reference names, from the schema that holds the reference. */
function resolved(reference: string, home: string): unknown {
  return ajv().getSchema(new URL(reference, new URL(home, 'taospec:/')).href)?.schema;
}

/**
 * Checks a value against a schema.
 *
 * @param reference as `wire.json#/$defs/DescribeResult`
 * @param root      how the value is called in problems, as `input`
 */
export function validate(reference: string, value: unknown, root: string): SchemaProblem | undefined {
  const check = validator(reference);
  return check(value) ? undefined : problemOf(check.errors ?? [], value, root, resolved);
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
  return validate(
    `operations/${operation}.json#/$defs/${definitionFor(operation, ruleset, part)}`,
    value,
    root,
  );
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
