import { canonical } from '../wire/index.ts';

const longest = 2_000;

/** A value that a log can hold: a long one is cut, as text. */
export function bounded(value: unknown): unknown {
  if (value === undefined || typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : canonical(value);
  return text.length <= longest ? value : `${text.slice(0, longest)}…`;
}
