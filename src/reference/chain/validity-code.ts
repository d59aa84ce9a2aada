/**
 * The code with which the pool refuses an extrinsic that would fail, with the reason that the code stands for.
 *
 * @module
 */
import type { Build } from './storage/index.ts';
import { validityCode, validityCodes, type ValidityReason } from './validity.ts';

/** A code, and what it stands for. */
export interface ValidityCodeStages {
  readonly code: number;
  readonly reason: ValidityReason;
}

/** The code of an error in a build, with its reason. @see VALIDITY-CODE-01 to VALIDITY-CODE-03 */
export function codeOfError(build: Build, error: string): ValidityCodeStages {
  const code = validityCode(build, error);
  const [reason] = Object.entries(validityCodes).find(([, number]) => number === code) ?? ['BadRequest'];
  return { code, reason: reason as ValidityReason };
}
