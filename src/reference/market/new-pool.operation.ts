import { bits, list, rao, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.newPool.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { newPool } from './new-pool.ts';
import { perquintill } from './pool-fields.ts';

/** `market.newPool`: the pool of a subnet that is being registered. */
export const newPoolOperation = pureStep({
  name: 'market.newPool',
  title: "what a new subnet's pool starts with",
  page: 'spec/market/new-pool.md',
  rulesets: ['425'],
  clauses: ['NEW-POOL-01', 'NEW-POOL-02', 'NEW-POOL-03', 'NEW-POOL-04', 'NEW-POOL-05', 'NEW-POOL-06'],
  input: { prices: list(bits(U64F64)), networkMinLock: rao, lockAmount: rao } satisfies FieldsOf<Input>,
  output: {
    subnetTao: rao,
    subnetAlphaIn: rao,
    subnetLocked: rao,
    recycled: rao,
    quoteWeight: perquintill,
  } satisfies FieldsOf<Output>,
  stages: { medianPrice: bits(U64F64) } satisfies FieldsOf<Stages>,
  apply: newPool,
});
