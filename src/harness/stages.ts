/**
 * What a case expects of each stage: kept in full, or as a digest whose value the reference gives again.
 *
 * @module
 */
import { findOperation, type JsonObject, type Ruleset } from '../reference/index.ts';
import { digest } from '../wire/index.ts';
import type { LoadedCase } from './suite/index.ts';

/** One stage as it is expected. */
export interface ExpectedStage {
  readonly stage: string;
  readonly digest: string;
  /** Its value; `undefined` where only the digest is kept and the reference gives another. */
  readonly value: () => unknown;
}

/** The stages that a case expects, in the operation's order; none where it keeps none. */
export function expectedStages({ item, case: { input }, expectation }: LoadedCase): readonly ExpectedStage[] {
  const operation = findOperation(item.operation);
  const { stages, stageDigests = {} } = expectation;
  const names = Object.keys(stages ?? stageDigests);
  const order = operation?.stages ?? names;
  const ordered = names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (stages !== undefined)
    return ordered.map((stage) => ({ stage, digest: digest(stages[stage]), value: () => stages[stage] }));

  let again: ReadonlyMap<string, unknown> | undefined;
  const recomputed = (stage: string): unknown => {
    const outcome =
      again === undefined ? operation?.apply(input as JsonObject, item.ruleset as Ruleset) : undefined;
    if (outcome !== undefined && 'output' in outcome)
      again = new Map(outcome.stages().map(({ stage: name, value }) => [name, value] as const));
    const value = again?.get(stage);
    return value !== undefined && digest(value) === stageDigests[stage] ? value : undefined;
  };
  return ordered.map((stage) => ({ stage, digest: stageDigests[stage], value: () => recomputed(stage) }));
}
