/**
 * Whether a case is sound: its values are what its operation's schema and domain say.
 *
 * @module
 */
import { findOperation, type JsonObject } from '../../reference/index.ts';
import {
  shortened,
  validateOperation,
  type Case,
  type Expectation,
  type SchemaProblem,
} from '../../wire/index.ts';

/** The one operation that floats take part in. */
const tolerant = 'scoring.evaluate';

/**
 * The first problem of a case that is already known to have a case's form.
 *
 * @param root how the case is called in problems, as `cases[14]`
 */
export function caseProblem(
  operation: string,
  { input, expect, tolerance }: Case,
  root: string,
): SchemaProblem | undefined {
  if (tolerance !== undefined && operation !== tolerant)
    return {
      path: `${root}.tolerance`,
      expected: 'a case that is compared exactly',
      got: shortened(tolerance),
    };

  const rulesets = expect.flatMap((expectation) => expectation.rulesets);
  const twice = rulesets.find((ruleset, i) => rulesets.indexOf(ruleset) !== i);
  if (twice !== undefined)
    return { path: `${root}.expect`, expected: '', got: '', says: `two expectations claim ruleset ${twice}` };

  for (const ruleset of rulesets) {
    const problem = validateOperation(operation, ruleset, 'Input', input, `${root}.input`);
    if (problem !== undefined) return problem;
    const found = findOperation(operation);
    const outside = found?.domain(
      input as JsonObject,
      found.rulesets.find((known) => known === ruleset),
    );
    if (outside !== undefined)
      return {
        path: `${root}.${outside.path}`,
        expected: outside.expected,
        got: '',
        says: `${outside.expected} belongs here`,
      };
  }

  for (const [i, expectation] of expect.entries()) {
    const problem = expectationProblem(operation, expectation, `${root}.expect[${i}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function expectationProblem(
  operation: string,
  { rulesets, output, stages, stageDigests }: Expectation,
  root: string,
): SchemaProblem | undefined {
  for (const ruleset of rulesets) {
    const problem =
      (output && validateOperation(operation, ruleset, 'Output', output, `${root}.output`)) ??
      (stages && validateOperation(operation, ruleset, 'Stages', stages, `${root}.stages`));
    if (problem !== undefined) return problem;
  }
  const known = findOperation(operation)?.stages ?? [];
  const strange = Object.keys(stageDigests ?? {}).find((stage) => !known.includes(stage));
  if (strange === undefined) return undefined;
  return {
    path: `${root}.stageDigests`,
    expected: `a stage of ${operation}: ${known.join(', ')}`,
    got: shortened(strange),
  };
}
