import type { JsonObject, Problem } from '../operation.ts';
import type { PythonValue } from './python-value.ts';

/** A Python value on the wire: its type's name with the value; a double by its bits in hex. */
export type PythonWire = JsonObject;

/** The value that the wire carries. */
export function readPython(wire: PythonWire): PythonValue {
  const [[type, value]] = Object.entries(wire);
  const members = () => (value as readonly PythonWire[]).map(readPython);
  if (type === 'none') return { none: true };
  if (type === 'bool') return { bool: value as boolean };
  if (type === 'int') return { int: BigInt(value as string) };
  if (type === 'float') return { float: floatOf(value as string) };
  if (type === 'str') return { str: value as string };
  if (type === 'bytes') return { bytes: bytesOf(value as string) };
  if (type === 'list') return { list: members() };
  if (type === 'tuple') return { tuple: members() };
  if (type === 'set') return { set: members() };
  const pairs = value as readonly (readonly [PythonWire, PythonWire])[];
  return { dict: pairs.map(([key, of]) => [readPython(key), readPython(of)] as const) };
}

/** A number as the wire carries it. */
export function writeNumber(value: bigint | number): PythonWire {
  return typeof value === 'bigint' ? { int: value.toString() } : { float: floatBits(value) };
}

/** What the schema can't say: text that is no Unicode, and sets of more than one member, which have no order. */
export function pythonProblem(path: string, wire: PythonWire): Problem | undefined {
  const [[type, value]] = Object.entries(wire);
  if (type === 'str' && !(value as string).isWellFormed())
    return { path: `${path}.str`, expected: 'text without half a letter' };
  if (type === 'set' && (value as readonly unknown[]).length > 1)
    return { path: `${path}.set`, expected: 'at most one member, since a set has no order' };
  if (!Array.isArray(value)) return undefined;
  for (const [i, member] of (value as readonly (PythonWire | readonly PythonWire[])[]).entries()) {
    const parts: readonly PythonWire[] = Array.isArray(member) ? member : [member as PythonWire];
    for (const [j, part] of parts.entries()) {
      const place = Array.isArray(member) ? `[${i}][${j}]` : `[${i}]`;
      const problem = pythonProblem(`${path}.${type}${place}`, part);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** What the schema can't say about the fields of a request and those that are asked for. */
export function fieldsProblem(
  fields: readonly { readonly name: string; readonly value: unknown }[],
  required: readonly string[],
): Problem | undefined {
  const names = fields.map(({ name }) => name);
  for (const [i, { name, value }] of fields.entries()) {
    if (names.indexOf(name) !== i)
      return { path: `input.fields[${i}].name`, expected: 'a name that no field before has' };
    const problem = pythonProblem(`input.fields[${i}].value`, value as PythonWire);
    if (problem !== undefined) return problem;
  }
  const unknown = required.findIndex((name) => !names.includes(name));
  return unknown === -1
    ? undefined
    : { path: `input.required[${unknown}]`, expected: 'the name of one of the fields' };
}

function floatOf(hex: string): number {
  return new Float64Array(new BigUint64Array([BigInt(hex)]).buffer)[0];
}

/** The bits of a double in hex; every NaN is the same. */
function floatBits(value: number): string {
  const [bits] = new BigUint64Array(new Float64Array([Number.isNaN(value) ? NaN : value]).buffer);
  return `0x${bits.toString(16).padStart(16, '0')}`;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
