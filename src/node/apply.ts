import type { JsonObject, Operation, Problem, StageValue } from '../reference/index.ts';
import {
  digest,
  hint,
  shortened,
  validate,
  validateOperation,
  type ApplyParams,
  type ApplyResult,
  type SchemaProblem,
  type TraceEntry,
  type TraceRequest,
} from '../wire/index.ts';
import { unsupported, wrongParameters, type Reply } from './answer.ts';

/**
 * `taospec_apply`: one operation, applied to one input under one ruleset.
 *
 * @see WIRE-19 to WIRE-22
 */
export function apply(params: unknown, operations: readonly Operation[]): Reply {
  const malformed = validate('wire.json#/$defs/ApplyParams', params, '');
  if (malformed !== undefined) return wrongParameters(malformed);
  const { operation: name, ruleset: rulesetName, input, trace } = params as ApplyParams;

  const operation = operations.find((known) => known.name === name);
  if (operation === undefined) return unsupported(noOperation(name, operations));
  const ruleset = operation.rulesets.find((known) => known === rulesetName);
  if (ruleset === undefined) return unsupported(noRuleset(rulesetName, operation));

  const stage = noStage(trace, operation);
  if (stage !== undefined) return wrongParameters(stage);
  const mistyped = validateOperation(name, ruleset, 'Input', input, 'input');
  if (mistyped !== undefined) return wrongParameters(mistyped);
  const outside = operation.domain(input as JsonObject, ruleset);
  if (outside !== undefined) return wrongParameters(inWords(outside));

  const outcome = operation.apply(input as JsonObject, ruleset);
  if ('rejection' in outcome) return { result: { rejection: outcome.rejection } };
  const { output, stages } = outcome;
  return { result: { output, ...(trace && { trace: entries(stages(), trace) }) } satisfies ApplyResult };
}

/** The trace that was asked for: each stage's digest, or the wanted stages in full, in the order of the epoch. */
function entries(stages: readonly StageValue[], { mode, stages: wanted }: TraceRequest): TraceEntry[] {
  if (mode === 'digest') return stages.map(({ stage, value }) => ({ stage, digest: digest(value) }));
  return stages.filter(({ stage }) => wanted === undefined || wanted.includes(stage));
}

function noOperation(name: string, operations: readonly Operation[]): SchemaProblem {
  const names = operations.map((known) => known.name);
  return {
    path: 'operation',
    expected: 'an operation that taospec_describe lists',
    got: shortened(name),
    says: `there is no operation ${shortened(name)} here${hint(name, names)}`,
  };
}

function noRuleset(name: string, { name: operation, rulesets }: Operation): SchemaProblem {
  return {
    path: 'ruleset',
    expected: `a ruleset of ${operation}: ${rulesets.join(', ')}`,
    got: shortened(name),
  };
}

function noStage(trace: TraceRequest | undefined, { name, stages }: Operation): SchemaProblem | undefined {
  for (const [at, wanted] of (trace?.stages ?? []).entries()) {
    const expected = `a stage of ${name}: ${stages.join(', ')}`;
    if (!stages.includes(wanted)) return { path: `trace.stages[${at}]`, expected, got: shortened(wanted) };
  }
  return undefined;
}

function inWords({ path, expected }: Problem): SchemaProblem {
  return { path, expected, got: 'it', says: `${expected} belongs here` };
}
