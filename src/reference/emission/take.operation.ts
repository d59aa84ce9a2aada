import type { Input, Output, Stages } from '../generated/emission.take.ts';
import { bits, nullable, number, rao, word, type FieldsOf } from '../fields.ts';
import { U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { splitTake, type Taker } from './take.ts';

/** `emission.take`: what a validator keeps of an amount. */
export const takeOperation = pureStep({
  name: 'emission.take',
  title: 'what a validator keeps of the dividends of others, and what is left for them',
  page: 'spec/emission/take.md',
  clauses: ['TAKE-01', 'TAKE-02', 'TAKE-03', 'TAKE-04', 'TAKE-05'],
  rulesets: ['425'],
  input: {
    taker: word<Taker>(),
    take: nullable(number),
    minimumTake: number,
    amount: bits(U96F32),
  } satisfies FieldsOf<Input>,
  output: { take: rao, rest: rao, dust: rao } satisfies FieldsOf<Output>,
  stages: {
    proportion: bits(U96F32),
    takePart: bits(U96F32),
    restPart: bits(U96F32),
  } satisfies FieldsOf<Stages>,
  apply: splitTake,
});
