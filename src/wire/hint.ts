import { closest, distance } from 'fastest-levenshtein';

const longestName = 64;

/** `; did you mean median?` where one of the names is near, else nothing. */
export function hint(name: string, names: readonly string[]): string {
  if (names.length === 0 || name.length > longestName) return '';
  const near = closest(name, names);
  return distance(name, near) <= Math.max(2, name.length / 5) ? `; did you mean ${near}?` : '';
}
