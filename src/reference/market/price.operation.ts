import { bits, number, rao, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.price.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { quoteWeight } from './pool-fields.ts';
import { priceOf } from './price.ts';

/** `market.price`: what one alpha of a subnet costs. */
export const priceOperation = pureStep({
  name: 'market.price',
  title: 'the price of one alpha in TAO',
  page: 'spec/market/price.md',
  rulesets: ['425'],
  clauses: ['PRICE-01', 'PRICE-02', 'PRICE-03', 'PRICE-04', 'PRICE-05'],
  input: {
    mechanism: number,
    taoReserve: rao,
    alphaReserve: rao,
    quoteWeight,
  } satisfies FieldsOf<Input>,
  output: { price: bits(U64F64) } satisfies FieldsOf<Output>,
  stages: { weightRatio: bits(U64F64), reserveRatio: bits(U64F64) } satisfies FieldsOf<Stages>,
  apply: priceOf,
});
