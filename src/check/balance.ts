/**
 * What the cases of an operation are worth: how many are padding, how many rest on evidence from outside.
 *
 * @module
 */
import { evidenceShare, measuredFolder, type Share } from '../generate/index.ts';
import type { Operation } from '../reference/index.ts';
import type { Finding } from './finding.ts';
import type { PlacedCase } from './read.ts';

/** An operation with its cases counted. */
export interface OperationSummary {
  readonly operation: string;
  readonly cases: number;
  /** Expectations under each ruleset, and those that others confirm. */
  readonly evidence: Share;
}

/** Each operation's cases and their evidence, in the order of the table. */
export function summaries(
  operations: readonly Operation[],
  cases: readonly PlacedCase[],
): readonly OperationSummary[] {
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  return operations.map(({ name }) => {
    const own = (byOperation.get(name) ?? []).map((each) => each.case);
    return { operation: name, cases: own.length, evidence: evidenceShare(own) };
  });
}

/** Of the cases that we make for an operation at most half are drawn at random. */
export function paddingFindings(cases: readonly PlacedCase[]): readonly Finding[] {
  const made = cases.filter(({ path }) => !path.startsWith(`${measuredFolder}/`));
  return [...Map.groupBy(made, ({ operation }) => operation)].flatMap(([where, own]) => {
    const fuzz = own.filter((each) => each.case.why.kind === 'fuzz').length;
    return 2 * fuzz > own.length
      ? [{ where, sentence: `${fuzz} of its ${own.length} made cases are fuzz: at most half may be` }]
      : [];
  });
}
