/**
 * What stands at a path of an operation's output or trace, read off its schema.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A schema with the file that its references start from. */
interface Place {
  readonly schema: Schema;
  readonly file: URL;
  /** The name of the definition that was followed last. */
  readonly name?: string;
}

const operations = new URL('../../../spec/schemas/operations/', import.meta.url);
const parts: Readonly<Record<string, string>> = { input: 'Input', output: 'Output', trace: 'Stages' };

/**
 * The name of the type that a path's value has.
 *
 * @param path as `output.consensus[3]` or `trace.kappa`
 * @returns    as `I32F32`; `undefined` where the schema names none
 */
export function typeAt(operation: string, ruleset: string, path: string): string | undefined {
  const [root, ...segments] = segmentsOf(path);
  const part = parts[root];
  const file = new URL(`${operation}.json`, operations);
  if (part === undefined || !/^[A-Za-z0-9.]+$/.test(operation) || !existsSync(file)) return undefined;

  const { $defs = {} } = read(file);
  const first = $defs[`${part}@${ruleset}`] ?? $defs[part];
  let place: Place | undefined = first && follow({ schema: first, file });
  for (const segment of segments) place = place && inside(place, segment);
  return place?.name;
}

/** The names and indices of a path, outermost first. */
export function segmentsOf(path: string): readonly string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, name]) => quoted ?? index ?? name,
  );
}

function inside({ schema, file }: Place, segment: string): Place | undefined {
  const found = /^\d+$/.test(segment)
    ? (schema.prefixItems?.[Number(segment)] ?? schema.items)
    : (schema.properties?.[segment] ?? schema.additionalProperties);
  return typeof found === 'object' ? follow({ schema: found, file }) : undefined;
}

function follow(place: Place): Place | undefined {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  const [path, pointer] = $ref.split('#');
  const file = path === '' ? place.file : new URL(path, place.file);
  const name = pointer.split('/').at(-1) ?? '';
  const schema = read(file).$defs?.[name];
  return schema && follow({ schema, file, name });
}

const files = new Map<string, Schema>();

function read(file: URL): Schema {
  const known = files.get(file.href);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  files.set(file.href, schema);
  return schema;
}
