import type { FauxRule } from '../../../../src/check/index.ts';

/** The clause's number, what stands there, what is put in its place, what that says; another file where it is not the page's. */
type Rule = readonly [clause: number, find: string, replace: string, says: string, file?: string];

/** The wrong rules of a page of scoring. */
export function rulesOf(page: string, rules: readonly Rule[]): readonly FauxRule[] {
  return rules.map(([clause, find, replace, says, file = page]) => ({
    clause: `${page.toUpperCase()}-${clause.toString().padStart(2, '0')}`,
    file: `src/reference/scoring/${file}.ts`,
    find,
    replace,
    says,
  }));
}
