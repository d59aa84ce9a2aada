import { list, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.movingAverage.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { byUid, large, otherLength, small } from './fields.ts';
import { movingAverage } from './moving-average.ts';
import { clausesTo } from './scale.ts';

const step = pureStep({
  name: 'scoring.movingAverage',
  title: 'the scores after a round: newcomers, those that were asked, and those that were not',
  page: 'spec/scoring/moving-average.md',
  rulesets: ['425'],
  clauses: clausesTo(4, 'MOVING-AVERAGE'),
  input: {
    scores: list(large),
    hotkeysBefore: list(word()),
    hotkeys: list(word()),
    rewards: byUid(large),
    alpha: small,
    unasked: word<Input['unasked']>(),
  } satisfies FieldsOf<Input>,
  output: { scores: list(large) } satisfies FieldsOf<Output>,
  stages: { start: list(large) } satisfies FieldsOf<Stages>,
  apply: movingAverage,
});

/** `scoring.movingAverage`: how a score follows the rewards. */
export const movingAverageOperation: Operation = {
  ...step,
  domain: (input) => {
    const { scores, hotkeysBefore, hotkeys, rewards } = input as unknown as Input;
    const strange = rewards.findIndex(([uid]) => uid >= hotkeys.length);
    return (
      step.domain(input) ??
      otherLength('input.hotkeysBefore', hotkeysBefore.length, scores.length) ??
      (strange === -1
        ? undefined
        : { path: `input.rewards[${strange}][0]`, expected: `a uid below ${hotkeys.length}` })
    );
  },
};
