/**
 * A schema made ready for the type generator: one document, in the words that it understands.
 *
 * @module
 */
import { dirname, join, normalize } from 'node:path';
import { readJson } from './files.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema with every definition that it refers to, in its own `$defs`. */
export function bundle(path: string): Schema {
  const definitions: Record<string, unknown> = {};
  const take = (node: unknown, from: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => take(item, from));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined)
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, take(value, from)]));
    const [file, pointer] = $ref.split('#');
    const home = file === '' ? from : normalize(join(dirname(from), file));
    const name = pointer.replace('/$defs/', '');
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = take((readJson(home) as { $defs: Schema }).$defs[name], home);
    }
    return { $ref: `#/$defs/${name}` };
  };

  const { $id: _id, $schema: _schema, $defs = {}, ...rest } = readJson(path) as Schema;
  const own = Object.keys($defs as Schema);
  const body = take(rest, path) as Schema;
  for (const name of own) take({ $ref: `#/$defs/${name}` }, path);
  const all = Object.fromEntries(own.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const isLibrary = !('type' in body) && !('oneOf' in body);
  return {
    ...body,
    ...(isLibrary && { type: 'object', properties: all, required: own, additionalProperties: false }),
    $defs: definitions,
  };
}

/** Leaves out what only a validator needs, and spells tuples and open values as the generator reads them. */
export function forTypes(node: Schema): Schema {
  const visit = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(visit)
      : typeof value === 'object' && value !== null
        ? forTypes(value as Schema)
        : value;
  if ('$ref' in node) return { $ref: node.$ref };
  const {
    minItems: _min,
    maxItems: _max,
    patternProperties: _pattern,
    not: _not,
    oneOf,
    prefixItems,
    ...rest
  } = node;
  const alternatives =
    Array.isArray(oneOf) && oneOf.some((option: Schema) => '$ref' in option) ? { oneOf } : {};
  const kept: Schema = { ...rest, ...alternatives };
  const shaped: Schema = Array.isArray(prefixItems)
    ? {
        ...kept,
        items: prefixItems,
        additionalItems: false,
        minItems: prefixItems.length,
        maxItems: prefixItems.length,
      }
    : kept;
  const open = isOpen(shaped) ? { tsType: 'unknown' } : {};
  const anyObject =
    shaped.type === 'object' && !('properties' in shaped) && !('additionalProperties' in shaped)
      ? { additionalProperties: true }
      : {};
  const result = Object.fromEntries(
    Object.entries({ ...shaped, ...open, ...anyObject } as Schema).map(([key, value]) => [
      key,
      key === 'properties' || key === '$defs'
        ? Object.fromEntries(Object.entries(value as Schema).map(([name, child]) => [name, visit(child)]))
        : visit(value),
    ]),
  );
  return result;
}

/** A schema that says nothing of a value but its description. */
function isOpen(node: Schema): boolean {
  return Object.keys(node).every((key) => key === 'description') && 'description' in node;
}
