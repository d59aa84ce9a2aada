import {
  bits,
  block,
  list,
  nullable,
  number,
  optional,
  rao,
  record,
  u64,
  word,
  type FieldsOf,
} from '../fields.ts';
import type { Input334, Output, Stages } from '../generated/emission.flow.ts';
import { I64F64, I96F32, U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { flow } from './flow.ts';

const average = nullable(record({ block, flow: bits(I64F64) }));

/** `emission.flow`: what is recorded of a subnet's flow, and its average. */
export const flowOperation = pureStep({
  name: 'emission.flow',
  title: 'the average flow of TAO into a subnet, and what is recorded of it',
  page: 'spec/emission/flow.md',
  clauses: [1, 2, 3, 4, 5, 6, 7, 8].map((clause) => `FLOW-0${clause}`),
  rulesets: ['334', '338', '348', '421', '425'],
  input: {
    block,
    taoFlow: u64,
    movements: list(record({ direction: word<'in' | 'out'>(), tao: rao })),
    emaTaoFlow: average,
    flowEmaSmoothingFactor: u64,
    subnetMechanism: optional(number),
    movingPrice: optional(bits(I96F32)),
    price: optional(bits(U96F32)),
  } satisfies FieldsOf<Input334>,
  output: { taoFlow: u64, emaTaoFlow: average } satisfies FieldsOf<Output>,
  stages: { recorded: u64 } satisfies FieldsOf<Stages>,
  apply: flow,
});
