import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `ERROR-OF-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the numbers. */
export const errorOfRules: readonly FauxRule[] = [
  row(
    1,
    'names/index',
    'errorsOf(build, module)[index]',
    'errorsOf(build, module)[index + 1]',
    'errors are counted from 1',
  ),
  row(
    2,
    'error-of',
    '?? null',
    "?? { module: 'SubtensorModule', name: 'Unknown' }",
    'every number is an error',
  ),
  row(
    3,
    'names/index',
    "SubtensorModule: { '425': subtensorErrors, dev: developerErrors }",
    "SubtensorModule: { '425': subtensorErrors, dev: subtensorErrors }",
    'an error keeps its number',
  ),
];
