/**
 * Clauses and cases name each other: no clause without a case, no case for a clause that is not there.
 *
 * @module
 */
import { readText, type Files } from '../generate/index.ts';
import { clausesOf } from '../harness/index.ts';
import type { Operation } from '../reference/index.ts';
import type { Finding } from './finding.ts';
import type { PlacedCase } from './read.ts';

/** Every clause of the pages with the page it stands in. */
export function clausePages(files: Files): ReadonlyMap<string, readonly string[]> {
  const pages = files.list('spec').filter((path) => path.endsWith('.md'));
  const found = pages.flatMap((page) =>
    clausesOf(page, readText(files, page)).map(({ id }) => ({ id, page })),
  );
  const byId = Map.groupBy(found, ({ id }) => id);
  return new Map([...byId].map(([id, places]) => [id, places.map(({ page }) => page)]));
}

/** What does not fit between the operations' clauses, their pages and the cases. */
export function clauseFindings(
  files: Files,
  operations: readonly Operation[],
  cases: readonly PlacedCase[],
): readonly Finding[] {
  const pages = clausePages(files);
  const twice = [...pages]
    .filter(([, places]) => places.length > 1)
    .map(([id, places]) => ({
      where: places.join(', '),
      sentence: `${id} stands there ${places.length} times`,
    }));
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  return [
    ...twice,
    ...operations.flatMap((operation) => ofOperation(operation, operations, pages, byOperation)),
  ];
}

function ofOperation(
  { name, page, morePages = [], clauses, steps = [], rulesets }: Operation,
  operations: readonly Operation[],
  pages: ReadonlyMap<string, readonly string[]>,
  byOperation: ReadonlyMap<string, readonly PlacedCase[]>,
): readonly Finding[] {
  const cases = byOperation.get(name) ?? [];
  const named = new Set(cases.flatMap((each) => each.case.clauses));
  const ofSteps = operations.filter((step) => steps.includes(step.name)).flatMap((step) => step.clauses);
  const known = new Set([...clauses, ...ofSteps]);
  return [
    ...(cases.length === 0 ? [{ where: name, sentence: 'it has no case' }] : []),
    ...clauses
      .filter((clause) => ![page, ...morePages].some((each) => pages.get(clause)?.includes(each)))
      .map((clause) => ({ where: page, sentence: `${clause} of ${name} does not stand there` })),
    ...clauses
      .filter((clause) => cases.length > 0 && !named.has(clause))
      .map((clause) => ({ where: name, sentence: `no case is made for ${clause}` })),
    ...cases.flatMap(({ path, case: { id, clauses: its } }) =>
      its
        .filter((clause) => !known.has(clause))
        .map((clause) => ({ where: path, sentence: `${id} names ${clause}, which is no clause of ${name}` })),
    ),
    ...cases.flatMap(({ path, case: { id, expect } }) =>
      expect
        .flatMap((expectation) => expectation.rulesets)
        .filter((ruleset) => !(rulesets as readonly string[]).includes(ruleset))
        .map((ruleset) => ({
          where: path,
          sentence: `${id} claims ${ruleset}, which is no ruleset of ${name}`,
        })),
    ),
  ];
}
