import { bool, list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.agreement.ts';
import { pureStep } from '../step.ts';
import { agreement } from './agreement.ts';
import { small, together } from './fields.ts';
import { clausesTo } from './scale.ts';

/** `scoring.agreement`: whether two models answer the same. */
export const agreementOperation = together(
  pureStep({
    name: 'scoring.agreement',
    title: 'whether two models have the same best answer, and how many of their first ones they share',
    page: 'spec/scoring/agreement.md',
    rulesets: ['425'],
    clauses: clausesTo(3, 'AGREEMENT'),
    input: { teacher: list(small), peer: list(small), k: number } satisfies FieldsOf<Input>,
    output: { same: bool, shared: number } satisfies FieldsOf<Output>,
    stages: { teacherTop: list(number), peerTop: list(number) } satisfies FieldsOf<Stages>,
    apply: ({ teacher, peer, k }) => agreement(teacher, peer, k),
  }),
);
