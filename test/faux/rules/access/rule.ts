import type { FauxRule } from '../../../../src/check/index.ts';

/** A wrong rule of a file of the room. */
export const rule = (
  file: string,
  clause: string,
  find: string,
  replace: string,
  says: string,
): FauxRule => ({
  ...{ clause, file: `src/reference/access/${file}.ts`, find, replace, says },
});
