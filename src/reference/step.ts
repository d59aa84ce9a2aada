/**
 * A rule as an operation: what it takes and gives by its fields, so that no rule writes its adapter.
 *
 * @module
 */
import { operation, type JsonObject, type Operation, type Rejection, type StageValue } from './operation.ts';
import { epochRulesets, type Ruleset } from './versions.ts';
import { firstProblem, readAll, writeAll, type Fields, type Values } from './fields.ts';

/** A step with its fields. */
export interface Step<Input extends Fields, Output extends Fields, Stages extends Fields> {
  readonly name: string;
  readonly title: string;
  readonly page: string;
  readonly clauses: readonly string[];
  /** Those of the epoch where absent. */
  readonly rulesets?: readonly Ruleset[];
  /** The operations that it runs, where it is made of such. */
  readonly steps?: readonly string[];
  readonly input: Input;
  readonly output: Output;
  /** In the order in which they come about. */
  readonly stages: Stages;
  readonly apply: (input: Values<Input>, ruleset: Ruleset) => Answer<Output, Stages>;
}

/** What a step answers: its output, and the stages that ran; or the protocol's no. */
type Answer<Output extends Fields, Stages extends Fields> =
  | { readonly output: Values<Output>; readonly stages: Partial<Values<Stages>> }
  | { readonly rejection: Rejection };

/** A step as an operation. */
export function stepOperation<Input extends Fields, Output extends Fields, Stages extends Fields>(
  step: Step<Input, Output, Stages>,
): Operation {
  const {
    name,
    title,
    page,
    clauses,
    steps,
    rulesets = epochRulesets,
    input: takes,
    output: gives,
    stages,
  } = step;
  return operation<JsonObject, JsonObject>({
    name,
    title,
    page,
    clauses,
    ...(steps !== undefined && { steps }),
    rulesets,
    stages: Object.keys(stages),
    domain: (input) => firstProblem(takes, 'input', input, uidsOf(takes, input)),
    apply: (input, ruleset) => {
      const answer = step.apply(readAll(takes, input), ruleset);
      if ('rejection' in answer) return answer;
      return { output: writeAll(gives, answer.output), stages: () => stageValues(stages, answer.stages) };
    },
  });
}

/** An operation whose step gives its output and its stages in one object. */
export function pureStep<Input extends Fields, Output extends Fields, Stages extends Fields>(
  step: Omit<Step<Input, Output, Stages>, 'apply'> & {
    readonly apply: (input: Values<Input>, ruleset: Ruleset) => Values<Output> & Partial<Values<Stages>>;
  },
): Operation {
  return stepOperation({
    ...step,
    apply: (input, ruleset) => {
      const given = step.apply(input, ruleset);
      return { output: given, stages: given };
    },
  });
}

/** How many uids there are: the input says so, or its first list with one entry a uid does. */
function uidsOf(fields: Fields, input: JsonObject): number {
  if (typeof input.n === 'number') return input.n;
  const [first] = Object.entries(fields).find(([, field]) => field.perUid) ?? [];
  return first === undefined ? 0 : (input[first] as readonly unknown[]).length;
}

function stageValues<Stages extends Fields>(
  fields: Stages,
  values: Partial<Values<Stages>>,
): readonly StageValue[] {
  return Object.entries(fields).flatMap(([stage, field]) =>
    values[stage] === undefined ? [] : [{ stage, value: field.write(values[stage]) }],
  );
}
