import { list, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.kullbackLeibler.ts';
import { pureStep } from '../step.ts';
import { large, probabilities, small, together } from './fields.ts';
import { kullbackLeiblerOf } from './kullback-leibler.ts';
import { clausesTo } from './scale.ts';

/** `scoring.kullbackLeibler`: what it costs to take the peer's answer for the teacher's. */
export const kullbackLeiblerOperation = together(
  pureStep({
    name: 'scoring.kullbackLeibler',
    title: 'how many bits are lost where the peer’s distribution stands for the teacher’s',
    page: 'spec/scoring/kullback-leibler.md',
    rulesets: ['425'],
    clauses: clausesTo(3, 'KULLBACK-LEIBLER'),
    input: { teacher: probabilities, peer: probabilities } satisfies FieldsOf<Input>,
    output: { divergence: small } satisfies FieldsOf<Output>,
    stages: { terms: list(large) } satisfies FieldsOf<Stages>,
    apply: ({ teacher, peer }) => kullbackLeiblerOf(teacher, peer),
  }),
);
