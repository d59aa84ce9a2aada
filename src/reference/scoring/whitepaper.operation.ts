import { list, number, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.whitepaper.ts';
import { ratio } from '../market/pool-fields.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { large, otherLength, small } from './fields.ts';
import { clausesTo } from './scale.ts';
import { whitepaper } from './whitepaper.ts';

const step = pureStep({
  name: 'scoring.whitepaper',
  title: 'the shares of stake as the first paper ranks peers, block by block',
  page: 'spec/scoring/whitepaper.md',
  rulesets: ['425'],
  clauses: clausesTo(5, 'WHITEPAPER'),
  input: {
    stakes: list(large),
    weights: list(list(small)),
    steepness: small,
    majority: small,
    inflation: ratio,
    blocks: number,
  } satisfies FieldsOf<Input>,
  output: { shares: list(list(large)) } satisfies FieldsOf<Output>,
  stages: { ranks: list(large), trust: list(large), incentives: list(large) } satisfies FieldsOf<Stages>,
  apply: whitepaper,
});

/** `scoring.whitepaper`: how it began. */
export const whitepaperOperation: Operation = {
  ...step,
  domain: (input) => {
    const { stakes, weights, inflation } = input as unknown as Input;
    const wrong = weights.findIndex((row) => row.length !== stakes.length);
    if (inflation[1] === '0') return { path: 'input.inflation[1]', expected: 'a number above 0' };
    return (
      step.domain(input) ??
      otherLength('input.weights', weights.length, stakes.length) ??
      (wrong === -1
        ? undefined
        : otherLength(`input.weights[${wrong}]`, weights[wrong].length, stakes.length))
    );
  },
};
