import { list, number, record, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/scoring.evaluate.ts';
import type { Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import { evaluate } from './evaluate.ts';
import { byUid, small } from './fields.ts';
import { clausesTo } from './scale.ts';

const step = pureStep({
  name: 'scoring.evaluate',
  title: 'what models answer, and what that is worth: with a tolerance for floats',
  page: 'spec/scoring/evaluate.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'EVALUATE'),
  input: {
    models: list(list(record({ weights: list(list(number)), bias: list(number) }))),
    samples: list(list(number)),
    temperature: small,
    noiseFloor: small,
    steepness: small,
  } satisfies FieldsOf<Input>,
  output: {
    logits: list(list(list(number))),
    quantised: list(list(list(small))),
    means: list(small),
    weights: byUid(small),
  } satisfies FieldsOf<Output>,
  stages: {},
  apply: evaluate,
});

/** `scoring.evaluate`: from models to weights. */
export const evaluateOperation: Operation = {
  ...step,
  domain: (input) => {
    const { models, samples } = input as unknown as Input;
    const odd = samples.findIndex((sample) => sample.length !== samples[0].length);
    if (odd !== -1) return { path: `input.samples[${odd}]`, expected: `${samples[0].length} numbers` };
    const classes = models[0].at(-1)?.bias.length ?? 0;
    for (const [place, layers] of models.entries()) {
      const problem = unlike(`input.models[${place}]`, layers, samples[0].length, classes);
      if (problem !== undefined) return problem;
    }
    return undefined;
  },
};

/** A layer that does not take what the one before it gives, or a last one that gives other classes. */
function unlike(
  path: string,
  layers: Input['models'][number],
  inputs: number,
  classes: number,
): Problem | undefined {
  let wide = inputs;
  for (const [depth, { weights, bias }] of layers.entries()) {
    if (weights.length !== bias.length || weights.some((row) => row.length !== wide))
      return { path: `${path}[${depth}]`, expected: `a row of ${wide} weights for each bias` };
    wide = bias.length;
  }
  return wide === classes ? undefined : { path, expected: `${classes} classes, as the first model has` };
}
