import { bool, number, optional, rao, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.maxAmount.ts';
import { stepOperation } from '../step.ts';
import type { Kind } from './curve.ts';
import { maxAmount } from './max-amount.ts';
import { quoteWeight } from './pool-fields.ts';

/** `market.maxAmount`: how much of a limit order is swapped. */
export const maxAmountOperation = stepOperation({
  name: 'market.maxAmount',
  title: 'the largest amount that a limit order swaps',
  page: 'spec/market/max-amount.md',
  rulesets: ['425'],
  clauses: ['MAX-AMOUNT-01', 'MAX-AMOUNT-02', 'MAX-AMOUNT-03', 'MAX-AMOUNT-04'],
  input: {
    kind: word<Kind>(),
    mechanism: number,
    taoReserve: rao,
    alphaReserve: rao,
    quoteWeight,
    initialized: optional(bool),
    priceLimit: rao,
    feeRate: number,
  } satisfies FieldsOf<Input>,
  output: { maxAmount: rao } satisfies FieldsOf<Output>,
  stages: { probe: rao, amountPaidIn: rao, feePaid: rao } satisfies FieldsOf<Stages>,
  apply: ({ kind, priceLimit, feeRate, initialized = true, ...stored }) => {
    const answer = maxAmount({ kind, pool: { ...stored, initialized }, priceLimit, feeRate });
    return 'rejection' in answer ? answer : { output: answer, stages: answer };
  },
});
