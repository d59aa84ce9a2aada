import { list, number, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.taskScore.ts';
import { pureStep } from '../step.ts';
import { small } from './fields.ts';
import { clausesTo } from './scale.ts';
import { taskScore } from './task-score.ts';

/** `scoring.taskScore`: what an answer is worth by itself. */
export const taskScoreOperation = pureStep({
  name: 'scoring.taskScore',
  title: 'how good an answer is beside those that count as right',
  page: 'spec/scoring/task-score.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'TASK-SCORE'),
  input: {
    rule: word<Input['rule']>(),
    references: list(list(number)),
    answer: list(number),
  } satisfies FieldsOf<Input>,
  output: { score: small } satisfies FieldsOf<Output>,
  stages: { edits: list(small) } satisfies FieldsOf<Stages>,
  apply: ({ rule, references, answer }) => taskScore(rule, references, answer),
});
