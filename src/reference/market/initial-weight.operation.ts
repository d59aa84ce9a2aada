import { bits, optional, rao, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.initialWeight.ts';
import { U64F64 } from '../numbers/index.ts';
import { stepOperation } from '../step.ts';
import { initialWeight } from './initial-weight.ts';
import { perquintill, whole } from './pool-fields.ts';

/** `market.initialWeight`: the weight of a pool that is given a price. */
export const initialWeightOperation = stepOperation({
  name: 'market.initialWeight',
  title: 'the weight at which a pool has a price',
  page: 'spec/market/initial-weight.md',
  rulesets: ['425'],
  clauses: ['INITIAL-WEIGHT-01', 'INITIAL-WEIGHT-02', 'INITIAL-WEIGHT-03', 'INITIAL-WEIGHT-04'],
  input: {
    price: optional(bits(U64F64)),
    taoReserve: rao,
    alphaReserve: rao,
  } satisfies FieldsOf<Input>,
  output: { quoteWeight: perquintill } satisfies FieldsOf<Output>,
  stages: { alphaWorth: whole } satisfies FieldsOf<Stages>,
  apply: (input) => {
    const answer = initialWeight(input);
    return 'rejection' in answer ? answer : { output: answer, stages: answer };
  },
});
