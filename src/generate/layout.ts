import stringify from 'json-stringify-pretty-compact';

/** A line of a laid out file is at most this long, where a value can be broken at all. */
const width = 200;

/** JSON as the vector files have it: two spaces, and whatever fits a line on one line. */
export function layout(value: unknown): string {
  return `${stringify(value, { indent: 2, maxLength: width })}\n`;
}
