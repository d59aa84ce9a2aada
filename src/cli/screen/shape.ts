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
  | { readonly kind: 'list'; readonly of: Shape; readonly perUid: boolean }
  | { readonly kind: 'row'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'unknown' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly items?: Schema | false;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

type Definitions = Readonly<Record<string, Schema>>;

const schemas = new URL('../../../spec/schemas/', import.meta.url);
const unknown: Shape = { kind: 'unknown' };

/**
 * The shape of an operation's input, output or stages under a ruleset.
 *
 * @param format the format of the values whose schema leaves it to the input, as those of `numbers.*`
 */
export function shapeOf(
  operation: string,
  ruleset: string,
  part: 'Input' | 'Output' | 'Stages',
  format = '',
): Shape {
  const file = new URL(`operations/${operation}.json`, schemas);
  if (!/^[A-Za-z0-9.]+$/.test(operation) || !existsSync(file)) return unknown;
  const definitions = definitionsOf(file);
  const own = `${part}@${ruleset}`;
  return definitionShape(own in definitions ? own : part, file, format);
}

/** The shape of one field of an object's shape. */
export function fieldOf(shape: Shape, field: string): Shape {
  return shape.kind === 'object' ? (shape.fields[field] ?? unknown) : unknown;
}

/** A definition's name says what it is: a format, a row of something, bits of the format given beside it. */
function definitionShape(name: string, file: URL, format: string): Shape {
  const [, fraction] = /^[IU]\d+F(\d+)$/.exec(name === 'Bits' ? format : name) ?? [];
  if (fraction !== undefined)
    return { kind: 'fixed', format: name === 'Bits' ? format : name, fractionBits: Number(fraction) };
  const [, element] = /^(\w+)Row$/.exec(name) ?? [];
  if (element !== undefined) return { kind: 'row', of: definitionShape(element, file, format) };
  return schemaShape(definitionsOf(file)[name], file, format);
}

function schemaShape(schema: Schema | undefined, file: URL, format: string): Shape {
  if (schema === undefined) return unknown;
  if (schema.$ref !== undefined) {
    const [path, pointer] = schema.$ref.split('#');
    return definitionShape(pointer.split('/').at(-1) ?? '', path === '' ? file : new URL(path, file), format);
  }
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => [name, schemaShape(field, file, format)] as const,
    );
    return { kind: 'object', fields: Object.fromEntries(fields) };
  }
  if (schema.type === 'array' && schema.items) {
    const perUid = / a uid$/.test(schema.description ?? '') || file.pathname.includes('/consensus.');
    return { kind: 'list', of: schemaShape(schema.items, file, format), perUid };
  }
  return schema.type === undefined || schema.type === 'object' ? unknown : { kind: 'scalar' };
}

const read = new Map<string, Definitions>();

function definitionsOf(file: URL): Definitions {
  const known = read.get(file.href) ?? (JSON.parse(readFileSync(file, 'utf8')) as Schema).$defs ?? {};
  read.set(file.href, known);
  return known;
}
