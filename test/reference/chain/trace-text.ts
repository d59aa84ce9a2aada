/**
 * The text in which a runtime logs what it computes: Rust's debug form, its decimals as short as they can be.
 *
 * @module
 */

/** A value of such a text: words and numbers as they stand there. */
export type Traced = string | readonly Traced[] | { readonly [key: string]: Traced };

/** Reads a text; what stands before its first bracket is left out. */
export function readTrace(text: string): Traced {
  const begin = text.search(/[[{(]/);
  const words = text.slice(Math.max(begin, 0)).match(/[[\](){},:]|[^[\](){},:\s]+/g) ?? [];
  let at = 0;
  const value = (): Traced => {
    const word = words[at++];
    if (word === '{') {
      const entries: [string, Traced][] = [];
      while (words[at] !== '}') {
        const name = words[at++];
        at++;
        entries.push([name, value()]);
        if (words[at] === ',') at++;
      }
      at++;
      return Object.fromEntries(entries);
    }
    if (word !== '[' && word !== '(') return word;
    const items: Traced[] = [];
    while (words[at] !== ']' && words[at] !== ')') {
      items.push(value());
      if (words[at] === ',') at++;
    }
    at++;
    return items;
  };
  return value();
}

/** The bits nearest to a decimal, with so many of them behind the point. */
export function bitsOf(decimal: string, fraction: number): bigint {
  const [whole, behind = ''] = decimal.split('.');
  const tens = 10n ** BigInt(behind.length);
  return ((BigInt(whole + behind) << BigInt(fraction)) * 2n + tens) / (tens * 2n);
}

/** A text's value with its numbers as bits; of a pair in a row the first is a uid. */
export function tracedBits(value: Traced, fraction: number): unknown {
  if (typeof value === 'string') return /^\d+(\.\d+)?$/.test(value) ? bitsOf(value, fraction) : value;
  if (isList(value)) return value.map((each) => tracedBits(each, fraction));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, tracedBits(each, fraction)]));
}

/** Rows of pairs of a uid and a number. */
export function tracedRows(value: Traced, fraction: number): unknown {
  return (value as readonly (readonly (readonly [string, string])[])[]).map((row) =>
    row.map(([uid, each]) => [Number(uid), bitsOf(each, fraction)]),
  );
}

function isList(value: Traced): value is readonly Traced[] {
  return Array.isArray(value);
}
