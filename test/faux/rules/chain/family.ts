import type { FauxRule } from '../../../../src/check/index.ts';

/** A wrong rule of a clause, its number in its family first. */
export const family =
  (name: string) =>
  (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
    clause: `${name}-${String(clause).padStart(2, '0')}`,
    file: `src/reference/chain/${file}.ts`,
    find,
    replace,
    says,
  });
