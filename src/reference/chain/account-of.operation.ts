import { nullable, word, type FieldsOf } from '../fields.ts';
import type { Input, Output } from '../generated/chain.accountOf.ts';
import { pureStep } from '../step.ts';
import { accountOf } from './account-of.ts';
import type { Hex } from './scale/index.ts';

/** `chain.accountOf`: the account of an address. */
export const accountOfOperation = pureStep({
  name: 'chain.accountOf',
  title: 'the account of an address, if it is one of this chain',
  page: 'spec/chain/account-of.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['ACCOUNT-OF-01', 'ACCOUNT-OF-02'],
  input: { address: word<string>() } satisfies FieldsOf<Input>,
  output: { account: nullable(word<Hex>()) } satisfies FieldsOf<Output>,
  stages: {},
  apply: accountOf,
});
