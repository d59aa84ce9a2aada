import { block, u64, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.work.ts';
import { stepOperation } from '../step.ts';
import type { Hex } from './scale/index.ts';
import { proveWork } from './work.ts';

/** `chain.work`: the seal of a registration by work, if the work is good. */
export const workOperation = stepOperation({
  name: 'chain.work',
  title: 'whether work is good for a registration',
  page: 'spec/chain/work.md',
  rulesets: ['dev-293'],
  clauses: ['01', '02', '03', '04', '05'].map((clause) => `WORK-${clause}`),
  input: {
    blockNumber: block,
    block,
    blockHash: word<Hex>(),
    hotkey: word<Hex>(),
    nonce: u64,
    work: word<Hex>(),
    difficulty: u64,
  } satisfies FieldsOf<Input>,
  output: { seal: word<Hex>() } satisfies FieldsOf<Output>,
  stages: { seal: word<Hex>(), value: u64 } satisfies FieldsOf<Stages>,
  apply: (input) => {
    const proved = proveWork(input);
    if (typeof proved === 'string') return { rejection: { module: 'SubtensorModule', name: proved } };
    return { output: proved, stages: proved };
  },
});
