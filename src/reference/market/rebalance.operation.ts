import { rao, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.rebalance.ts';
import { pureStep } from '../step.ts';
import { perquintill, quoteWeight, whole } from './pool-fields.ts';
import { rebalanced } from './rebalance.ts';

/** `market.rebalance`: the weights before an injection. */
export const rebalanceOperation = pureStep({
  name: 'market.rebalance',
  title: 'the weight at which a price stays when the protocol adds to a pool',
  page: 'spec/market/rebalance.md',
  rulesets: ['425'],
  clauses: ['REBALANCE-01', 'REBALANCE-02', 'REBALANCE-03', 'REBALANCE-04', 'REBALANCE-05', 'REBALANCE-06'],
  input: {
    quoteWeight,
    taoReserve: rao,
    alphaReserve: rao,
    taoDelta: rao,
    alphaDelta: rao,
  } satisfies FieldsOf<Input>,
  output: { quoteWeight: perquintill, taoDelta: rao, alphaDelta: rao } satisfies FieldsOf<Output>,
  stages: { baseShare: whole, quoteShare: whole, newQuoteWeight: perquintill } satisfies FieldsOf<Stages>,
  apply: rebalanced,
});
