/**
 * What a wire value is, read off an operation's schema, so that it can be shown as what it means.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';

/** What a value is. */
export type Shape =
  | { readonly kind: 'fixed'; readonly format: string; readonly fractionBits: number }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'row'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'unknown' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const unknown: Shape = { kind: 'unknown' };

/** The shape of an operation's input, output or stages under a ruleset. */
export function shapeOf(operation: string, ruleset: string, part: 'Input' | 'Output' | 'Stages'): Shape {
  const file = new URL(`../../../spec/schemas/operations/${operation}.json`, import.meta.url);
  if (!/^[A-Za-z0-9.]+$/.test(operation) || !existsSync(file)) return unknown;
  const { $defs = {} } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  return shapeIn($defs[`${part}@${ruleset}`] ?? $defs[part], $defs);
}

/** The shape of one field of an object's shape. */
export function fieldOf(shape: Shape, field: string): Shape {
  return shape.kind === 'object' ? (shape.fields[field] ?? unknown) : unknown;
}

function shapeIn(schema: Schema | undefined, definitions: Readonly<Record<string, Schema>>): Shape {
  if (schema === undefined) return unknown;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return schema.$ref.startsWith('#') ? shapeIn(definitions[name], definitions) : valueShape(name);
  }
  if (schema.properties !== undefined) {
    const entries = Object.entries(schema.properties).map(([name, field]) => [
      name,
      shapeIn(field, definitions),
    ]);
    return { kind: 'object', fields: Object.fromEntries(entries) as Record<string, Shape> };
  }
  if (schema.type === 'array' && schema.items)
    return { kind: 'list', of: shapeIn(schema.items, definitions) };
  return schema.type === undefined || schema.type === 'object' ? unknown : { kind: 'scalar' };
}

/** The shape of a value of `values.json`: their names say what they are. */
function valueShape(name: string): Shape {
  const [, format, fraction] = /^([IU]\d+F(\d+))$/.exec(name) ?? [];
  if (format !== undefined) return { kind: 'fixed', format, fractionBits: Number(fraction) };
  if (name.endsWith('Row')) return { kind: 'row', of: valueShape(name.slice(0, -'Row'.length)) };
  return { kind: 'scalar' };
}
