/**
 * XML from plain objects.
 *
 * @module
 */
import XMLBuilder from 'fast-xml-builder';

/** An element: attributes begin with `@`, `#text` is its text, a list is a repeated element. */
export interface Element {
  readonly [name: string]: string | number | undefined | Element | readonly Element[];
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** What no XML document may hold, escaped or not. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** An element as text; characters that XML can't hold become `\u001b` and the like. */
export function xml(element: Element): string {
  return builder.build(clean(element));
}

function clean(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .toWellFormed()
      .replace(forbidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present.map(([name, inner]) => [name, clean(inner)]));
}
