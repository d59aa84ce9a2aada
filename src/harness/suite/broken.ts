import { problemSentence, type SchemaProblem } from '../../wire/index.ts';
import { exitCodes, Stop, type ExitCode } from '../stop.ts';

/** Whose suite it is: a broken one of this package is our fault, a user's is theirs. */
export type Owner = 'package' | 'user';

/** The exit code of a broken suite. */
export function brokenCode(owner: Owner): ExitCode {
  return owner === 'package' ? exitCodes.suite : exitCodes.usage;
}

/** A file of a suite is not what it must be. */
export function broken(owner: Owner, file: string, says: string): Stop {
  return new Stop(`${file}: ${says}`, brokenCode(owner));
}

/** The same, from a problem found in its JSON: `cases[14].input.kappa` is said as «case 14, input.kappa». */
export function brokenAt(owner: Owner, file: string, problem: SchemaProblem, id?: string): Stop {
  const [, index, rest] = /^cases\[(\d+)\]\.?(.*)$/.exec(problem.path) ?? [];
  if (index === undefined) return broken(owner, file, problemSentence(problem));
  const name = id === undefined ? `case ${index}` : `case ${index} (${id})`;
  return broken(
    owner,
    file,
    `${name}${rest === '' ? ': ' : ', '}${problemSentence({ ...problem, path: rest })}`,
  );
}
