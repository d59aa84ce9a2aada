/**
 * The order of values, as sorting asks for it.
 *
 * @module
 */

/** Below 0 where `a` comes first, above 0 where `b` does, 0 where they are equal. */
export function compare<T extends bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
