import type { JsonObject, Problem, TypedOperation } from '../operation.ts';
import type { Ruleset } from '../versions.ts';
import { buildOf, type Build } from './storage/index.ts';

/** What an input comes to: its output, or why it has none. */
export type Answer = { readonly output: JsonObject } | { readonly problem: Problem };

/** Clauses by their number, from 1 on. */
export const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${String(i + 1).padStart(2, '0')}`);

/**
 * The domain and the rule of an operation over storage, whose domain only its rule knows: asked for the one first and
 * then for the other, an input is worked on once under each ruleset.
 */
export function answerOnce<Input extends object, Output>(
  run: (input: Input, build: Build) => Answer,
): Pick<TypedOperation<Input, Output>, 'domain' | 'apply'> {
  const answers = new WeakMap<object, Map<Ruleset, Answer>>();
  const answerTo = (input: Input, ruleset: Ruleset): Answer => {
    const known = answers.get(input) ?? new Map<Ruleset, Answer>();
    answers.set(input, known);
    const answer = known.get(ruleset) ?? run(input, buildOf(ruleset) ?? '425');
    known.set(ruleset, answer);
    return answer;
  };
  return {
    domain: (input, ruleset = '425') => {
      const answer = answerTo(input, ruleset);
      return 'problem' in answer ? answer.problem : undefined;
    },
    apply: (input, ruleset) => {
      const answer = answerTo(input, ruleset);
      if ('problem' in answer) throw new RangeError(`${answer.problem.path}: ${answer.problem.expected}`);
      return { output: answer.output as unknown as Output, stages: () => [] };
    },
  };
}
