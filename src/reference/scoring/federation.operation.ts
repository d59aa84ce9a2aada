import { list, record, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.federation.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { federation } from './federation.ts';
import { byUid, large, repeated, small } from './fields.ts';
import { clausesTo } from './scale.ts';

const step = pureStep({
  name: 'scoring.federation',
  title: 'what several evaluators say together, by their stake',
  page: 'spec/scoring/federation.md',
  rulesets: ['425'],
  clauses: clausesTo(5, 'FEDERATION'),
  input: {
    evaluators: list(record({ stake: large, weights: byUid(small) })),
    majority: small,
  } satisfies FieldsOf<Input>,
  output: { shares: byUid(large), trust: list(large) } satisfies FieldsOf<Output>,
  stages: { rows: list(list(large)), consensus: list(large) } satisfies FieldsOf<Stages>,
  apply: ({ evaluators, majority }) => federation(evaluators, majority),
});

/** `scoring.federation`: no scorer is central. */
export const federationOperation: Operation = {
  ...step,
  domain: (input) => {
    const { evaluators } = input as unknown as Input;
    for (const [place, { weights }] of evaluators.entries()) {
      const problem = repeated(
        `input.evaluators[${place}].weights`,
        weights.map(([uid]) => uid),
      );
      if (problem !== undefined) return problem;
    }
    return undefined;
  },
};
