import { number, word, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/chain.address.ts';
import { pureStep } from '../step.ts';
import { address } from './address.ts';
import type { Hex } from './scale/index.ts';

/** `chain.address`: the address of an account. */
export const addressOperation = pureStep({
  name: 'chain.address',
  title: 'the address of an account',
  page: 'spec/chain/address.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['ADDRESS-01', 'ADDRESS-02', 'ADDRESS-03'],
  input: { account: word<Hex>(), prefix: number } satisfies FieldsOf<Input>,
  output: { address: word<string>() } satisfies FieldsOf<Output>,
  stages: {},
  apply: address,
});
