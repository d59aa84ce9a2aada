import { bits, bool, number, optional, rao, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.quote.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import type { Kind } from './curve.ts';
import { quoteWeight } from './pool-fields.ts';
import { quote } from './quote.ts';

/** `market.quote`: what a node answers to `swap_simSwapTaoForAlpha` and its counterpart. */
export const quoteOperation = pureStep({
  name: 'market.quote',
  title: 'what a node says a swap would give',
  page: 'spec/market/quote.md',
  rulesets: ['425'],
  clauses: ['QUOTE-01', 'QUOTE-02', 'QUOTE-03', 'QUOTE-04', 'QUOTE-05'],
  input: {
    kind: word<Kind>(),
    mechanism: number,
    taoReserve: rao,
    alphaReserve: rao,
    quoteWeight,
    initialized: optional(bool),
    exists: optional(bool),
    amount: rao,
    feeRate: number,
  } satisfies FieldsOf<Input>,
  output: {
    taoAmount: rao,
    alphaAmount: rao,
    taoFee: rao,
    alphaFee: rao,
    taoSlippage: rao,
    alphaSlippage: rao,
  } satisfies FieldsOf<Output>,
  stages: { price: bits(U64F64), withoutSlippage: rao } satisfies FieldsOf<Stages>,
  apply: ({ kind, amount, feeRate, exists = true, initialized = true, ...stored }) =>
    quote({ kind, pool: { ...stored, initialized }, exists, amount, feeRate }),
});
