import { bits, bool, number, optional, rao, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.swap.ts';
import { U64F64 } from '../numbers/index.ts';
import { stepOperation } from '../step.ts';
import type { Kind } from './curve.ts';
import { perquintill, quoteWeight } from './pool-fields.ts';
import { swap } from './swap.ts';

/** `market.swap`: TAO for alpha, or alpha for TAO. */
export const swapOperation = stepOperation({
  name: 'market.swap',
  title: 'what a pool pays for TAO or for alpha',
  page: 'spec/market/swap.md',
  rulesets: ['425'],
  clauses: [
    'SWAP-01',
    'SWAP-02',
    'SWAP-03',
    'SWAP-04',
    'SWAP-05',
    'SWAP-06',
    'SWAP-07',
    'SWAP-08',
    'SWAP-09',
    'SWAP-10',
    'SWAP-11',
    'SWAP-12',
    'SWAP-13',
    'SWAP-14',
    'SWAP-15',
  ],
  input: {
    kind: word<Kind>(),
    mechanism: number,
    taoReserve: rao,
    alphaReserve: rao,
    quoteWeight,
    initialized: optional(bool),
    amount: rao,
    priceLimit: optional(rao),
    feeRate: number,
    dropFees: bool,
  } satisfies FieldsOf<Input>,
  output: {
    amountPaidIn: rao,
    amountPaidOut: rao,
    feePaid: rao,
    feeToBlockAuthor: rao,
    quoteWeight: perquintill,
  } satisfies FieldsOf<Output>,
  stages: {
    fee: rao,
    net: rao,
    price: bits(U64F64),
    limit: bits(U64F64),
    ratio: bits(U64F64),
    targetPrice: bits(U64F64),
    limitAmount: rao,
  } satisfies FieldsOf<Stages>,
  apply: ({ kind, amount, priceLimit, feeRate, dropFees, initialized, ...stored }) =>
    swap(kind, {
      pool: { ...stored, ...(initialized !== undefined && { initialized }) },
      amount,
      ...(priceLimit !== undefined && { priceLimit }),
      feeRate,
      dropFees,
    }),
});
