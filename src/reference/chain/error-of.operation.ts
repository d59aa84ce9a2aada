import type { Input, Output } from '../generated/chain.errorOf.ts';
import { operation } from '../operation.ts';
import { errorOf } from './error-of.ts';
import { buildOf } from './storage/index.ts';

/** `chain.errorOf`: the error that two numbers mean. */
export const errorOfOperation = operation<Input, Output>({
  name: 'chain.errorOf',
  title: 'the error that two numbers mean',
  page: 'spec/chain/error-of.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03'].map((clause) => `ERROR-OF-${clause}`),
  stages: [],
  domain: () => undefined,
  apply: ({ pallet, index }, ruleset) => ({
    output: { error: errorOf(buildOf(ruleset) ?? '425', pallet, index) },
    stages: () => [],
  }),
});
