/**
 * What `JSON.parse` lets pass and a message may not hold: numbers that lose digits, integers spelt as
 * fractions, names that stand twice, halves of surrogate pairs, deep nesting.
 *
 * @module
 */
import { pathOf, shortened, type SchemaProblem } from './problem.ts';

/** What a scan finds. */
export interface ScanResult {
  /** Where the text goes deeper than it may; the scan ends there. */
  readonly deep?: SchemaProblem;
  /** The first problem of each element where the text is an array, its path from there; else of the `whole`. */
  readonly problems: ReadonlyMap<number | 'whole', SchemaProblem>;
}

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Scans a text that `JSON.parse` has accepted.
 *
 * @param text     well-formed JSON
 * @param maxDepth how deep objects and arrays may lie in one another
 */
export function scan(text: string, maxDepth: number): ScanResult {
  const problems = new Map<number | 'whole', SchemaProblem>();
  const path: (string | number)[] = [];
  const names: (Set<string> | undefined)[] = [];
  const mayHoldHalves = text.includes('\\u') || !text.isWellFormed();
  let nameNext = false;

  const note = (problem: Omit<SchemaProblem, 'path'>) => {
    const [element] = path;
    if (typeof element !== 'number') {
      if (problems.size === 0) problems.set('whole', { path: pathOf(path), ...problem });
    } else if (!problems.has(element)) problems.set(element, { path: pathOf(path.slice(1)), ...problem });
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = closingQuote(text, at);
      if (nameNext) {
        const name = unquoted(text, at, end);
        path[path.length - 1] = name;
        noteName(name, names[names.length - 1], note);
        nameNext = false;
      } else if (mayHoldHalves && !unquoted(text, at, end).isWellFormed()) {
        note({ got: shortened(unquoted(text, at, end)), expected: 'text whose surrogates come in pairs' });
      }
      at = end;
    } else if (code === minus || (code >= zero && code <= nine)) {
      const end = numberEnd(text, at);
      if (end - at > 15 || !isPlain(text, at, end)) noteNumber(text.slice(at, end), note);
      at = end - 1;
    } else if (code === comma) {
      nameNext = names[names.length - 1] !== undefined;
      if (!nameNext) (path[path.length - 1] as number)++;
    } else if (code === openBrace || code === openBracket) {
      if (path.length === maxDepth) return { deep: tooDeep(path, maxDepth), problems };
      nameNext = code === openBrace;
      path.push(nameNext ? '' : 0);
      names.push(nameNext ? new Set() : undefined);
    } else if (code === closeBrace || code === closeBracket) {
      nameNext = false;
      path.pop();
      names.pop();
    }
  }
  return { problems };
}

type Note = (problem: Omit<SchemaProblem, 'path'>) => void;

function tooDeep(path: readonly (string | number)[], maxDepth: number): SchemaProblem {
  const expected = `at most ${maxDepth} objects and arrays in one another`;
  return {
    path: pathOf(path),
    got: `one more`,
    expected,
    says: `more than ${maxDepth} objects and arrays in one another`,
  };
}

function noteName(name: string, known: Set<string> | undefined, note: Note): void {
  if (known?.has(name) === true)
    note({
      got: shortened(name),
      expected: 'a name that stands once in its object',
      says: 'this name stands twice',
    });
  if (name === '__proto__')
    note({
      got: shortened(name),
      expected: 'a name other than __proto__',
      says: 'a field may not have this name',
    });
  if (!name.isWellFormed()) note({ got: shortened(name), expected: 'text whose surrogates come in pairs' });
  known?.add(name);
}

function noteNumber(got: string, note: Note): void {
  const value = Number(got);
  if (got === '-0') note({ got, expected: 'an integer as it is written here: zero has no sign' });
  else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) note({ got, expected: 'a number within ±(2^53 - 1)' });
  else if (Number.isInteger(value) && /[.eE]/.test(got))
    note({ got, expected: 'an integer written without fraction and exponent' });
}

/** The position of the quote that ends the string which begins at `from`. */
function closingQuote(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end;
  }
}

function unquoted(text: string, from: number, end: number): string {
  const inner = text.slice(from + 1, end);
  return inner.includes('\\') ? (JSON.parse(text.slice(from, end + 1)) as string) : inner;
}

function numberEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isNumberPart(text.charCodeAt(end))) end++;
  return end;
}

/** Digits, signs, the point and both letters of an exponent. */
function isNumberPart(code: number): boolean {
  return (
    (code >= zero && code <= nine) ||
    code === 0x2e ||
    code === 0x2b ||
    code === minus ||
    (code | 0x20) === 0x65
  );
}

/** Whether a number is written with digits alone. */
function isPlain(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (text.charCodeAt(at) < zero || text.charCodeAt(at) > nine) return false;
  return true;
}
