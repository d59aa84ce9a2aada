/**
 * The error that two numbers mean.
 *
 * @module
 */
import type { Rejection } from '../operation.ts';
import { errorAt } from './names/index.ts';
import type { Build } from './storage/index.ts';

// #region error-of
/** The error of a pallet's number and its own; null where the build has none. @see ERROR-OF-01 to ERROR-OF-03 */
export function errorOf(build: Build, pallet: number, index: number): Rejection | null {
  return errorAt(build, pallet, index) ?? null;
}
// #endregion
