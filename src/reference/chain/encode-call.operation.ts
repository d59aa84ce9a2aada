import type { Input, Output } from '../generated/chain.encodeCall.ts';
import { operation, type JsonObject } from '../operation.ts';
import { callProblem } from './calls/index.ts';
import { bytesOfCall } from './encode-call.ts';
import { buildOf } from './storage/index.ts';

/** `chain.encodeCall`: the bytes of a call. */
export const encodeCallOperation = operation<Input, Output>({
  name: 'chain.encodeCall',
  title: 'the bytes by which an extrinsic carries a call',
  page: 'spec/chain/encode-call.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05'].map((clause) => `ENCODE-CALL-${clause}`),
  stages: [],
  domain: (input, ruleset) =>
    callProblem('input', input as unknown as JsonObject, ruleset && buildOf(ruleset)),
  apply: (input) => ({
    output: { bytes: bytesOfCall(input as unknown as JsonObject) },
    stages: () => [],
  }),
});
