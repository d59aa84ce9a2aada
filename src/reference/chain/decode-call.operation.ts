import type { Input, Output } from '../generated/chain.decodeCall.ts';
import { operation } from '../operation.ts';
import { callOfBytes } from './decode-call.ts';
import { buildOf } from './storage/index.ts';

/** `chain.decodeCall`: the call of some bytes. */
export const decodeCallOperation = operation<Input, Output>({
  name: 'chain.decodeCall',
  title: 'the call that some bytes are, if they are one',
  page: 'spec/chain/decode-call.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03'].map((clause) => `DECODE-CALL-${clause}`),
  stages: [],
  domain: () => undefined,
  apply: ({ bytes }, ruleset) => ({
    output: { call: callOfBytes(bytes, buildOf(ruleset) ?? '425') as Output['call'] },
    stages: () => [],
  }),
});
