/**
 * Values as Python has them, since the SDK hashes what Python writes of them.
 *
 * @module
 */

/** A value with its Python type; a dict is in its order. */
export type PythonValue =
  | { readonly none: true }
  | { readonly bool: boolean }
  | { readonly int: bigint }
  | { readonly float: number }
  | { readonly str: string }
  | { readonly bytes: Uint8Array }
  | { readonly list: readonly PythonValue[] }
  | { readonly tuple: readonly PythonValue[] }
  | { readonly set: readonly PythonValue[] }
  | { readonly dict: readonly (readonly [key: PythonValue, value: PythonValue])[] };

// #region str
/**
 * What Python's `str` writes: a text as it is, everything else as `repr` does.
 *
 * @see BODY-HASH-02; Python `str`
 */
export function pythonStr(value: PythonValue): string {
  return 'str' in value ? value.str : pythonRepr(value);
}

/** What Python's `repr` writes. @see BODY-HASH-03; Python `repr` */
export function pythonRepr(value: PythonValue): string {
  if ('none' in value) return 'None';
  if ('bool' in value) return value.bool ? 'True' : 'False';
  if ('int' in value) return value.int.toString();
  if ('float' in value) return floatText(value.float);
  if ('str' in value) return quoted(Array.from(value.str, escapedLetter), value.str);
  if ('bytes' in value) return `b${quoted(Array.from(value.bytes, escapedByte), asLatin1(value.bytes))}`;
  if ('list' in value) return `[${value.list.map(pythonRepr).join(', ')}]`;
  if ('tuple' in value) return tupleText(value.tuple.map(pythonRepr));
  if ('set' in value) return value.set.length === 0 ? 'set()' : `{${value.set.map(pythonRepr).join(', ')}}`;
  return `{${value.dict.map(([key, of]) => `${pythonRepr(key)}: ${pythonRepr(of)}`).join(', ')}}`;
}

/** A tuple of one keeps its comma. */
function tupleText(members: readonly string[]): string {
  return members.length === 1 ? `(${members[0]},)` : `(${members.join(', ')})`;
}
// #endregion

// #region float
/**
 * A double as Python writes it: the fewest digits that say it, with an exponent below 1e-4 and from 1e16 on.
 *
 * @see BODY-HASH-04; Python `float_repr`
 */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa, exponentText] = Math.abs(value).toExponential().split('e');
  const exponent = value === 0 ? 0 : Number(exponentText);
  const digits = mantissa.replace('.', '');
  if (exponent < -4 || exponent >= 16)
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
// #endregion

// #region quotes
/** Single quotes, unless the text has such and no double ones; the quotes within that are the same are escaped. */
function quoted(letters: readonly string[], plain: string): string {
  const quote = plain.includes("'") && !plain.includes('"') ? '"' : "'";
  return `${quote}${letters.map((letter) => (letter === quote ? `\\${letter}` : letter)).join('')}${quote}`;
}

const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** What Python calls not printable: control, format, private and unassigned letters, and separators but the space. */
const unprintable = /^(?! )[\p{C}\p{Z}]$/u;

function escapedLetter(letter: string): string {
  const known = named[letter];
  if (known !== undefined) return known;
  if (!unprintable.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const hex = (digits: number) => code.toString(16).padStart(digits, '0');
  if (code <= 0xff) return `\\x${hex(2)}`;
  return code <= 0xffff ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}

function escapedByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  return named[letter] ?? (byte < 0x20 || byte >= 0x7f ? `\\x${byte.toString(16).padStart(2, '0')}` : letter);
}

function asLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
// #endregion
