import { bits, block, list, number, rao, record, u64, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.burnPrice.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { burnPrice } from './burn-price.ts';

/** `chain.burnPrice`: what a registration costs. */
export const burnPriceOperation = pureStep({
  name: 'chain.burnPrice',
  title: 'what a registration costs, block by block and registration by registration',
  page: 'spec/chain/burn-price.md',
  rulesets: ['425'],
  clauses: ['01', '02', '03', '04', '05', '06', '07'].map((clause) => `BURN-PRICE-${clause}`),
  input: {
    burn: rao,
    minBurn: rao,
    maxBurn: rao,
    halfLife: number,
    increaseMult: bits(U64F64),
    block,
    steps: list(record({ kind: word<'block' | 'registration'>(), times: number })),
  } satisfies FieldsOf<Input>,
  output: { burn: rao, paid: list(rao) } satisfies FieldsOf<Output>,
  stages: { decayFactor: u64, burns: list(rao) } satisfies FieldsOf<Stages>,
  apply: burnPrice,
});
