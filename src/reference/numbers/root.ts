import type { Fixed, FixedPoint } from './fixed.ts';

/** After this many halvings of the interval the search ends, however far apart the two still are. */
const mostHalvings = 129;

// #region square-root
/**
 * A square root by bisection: the middle m of the interval as soon as m and value/m differ by epsilon at most.
 *
 * @returns `undefined` for a value below 0
 * @see NUM-32; subtensor `checked_sqrt`
 */
export function checkedSqrt<T extends Fixed<string>>(
  format: FixedPoint<T>,
  value: T,
  epsilon: T,
): T | undefined {
  if (value < format.zero) return undefined;
  const two = format.saturatingFromInteger(2n);
  const between = (a: T, b: T): T => format.safeDiv(format.saturatingAdd(a, b), two);

  let [low, high] = value > format.one ? [format.zero, value] : [value, format.one];
  let middle = between(low, high);
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    const other = format.safeDiv(value, middle);
    const apart = other < middle ? format.saturatingSub(middle, other) : format.saturatingSub(other, middle);
    if (apart <= epsilon) break;
    if (other < middle) high = middle;
    else low = middle;
    middle = between(low, high);
  }
  return middle;
}
// #endregion
