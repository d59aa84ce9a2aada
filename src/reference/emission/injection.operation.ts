import type { Input, Output, Stages } from '../generated/emission.injection.ts';
import { bool, list, nullable, number, rao, record, u64, word, type FieldsOf } from '../fields.ts';
import { pureStep } from '../step.ts';
import { poolFields, recordedFields, signedRao, subnetList } from './block-fields.ts';
import { inject } from './injection.ts';

/** `emission.injection`: how the TAO of a block enters the pools. */
export const injectionOperation = pureStep({
  name: 'emission.injection',
  title: 'how the TAO of a block is spent: pools are filled, the chain buys, the rest is unminted',
  page: 'spec/emission/injection.md',
  clauses: [
    'INJECTION-01',
    'INJECTION-02',
    'INJECTION-03',
    'INJECTION-04',
    'INJECTION-05',
    'INJECTION-06',
    'INJECTION-07',
    'INJECTION-08',
    'INJECTION-09',
    'INJECTION-10',
  ],
  rulesets: ['425'],
  input: {
    credit: signedRao,
    totalIssuance: rao,
    totalStake: rao,
    subnets: subnetList({ ...poolFields, taoIn: signedRao, alphaIn: signedRao, excessTao: signedRao }),
  } satisfies FieldsOf<Input>,
  output: {
    recycled: rao,
    totalIssuance: rao,
    totalStake: rao,
    subnets: list(record({ ...poolFields, ...recordedFields })),
  } satisfies FieldsOf<Output>,
  stages: {
    adjusted: list(record({ netuid: number, quoteWeight: u64, taoIn: rao, alphaIn: rao })),
    bought: list(
      record({
        netuid: number,
        spent: bool,
        paidIn: rao,
        bought: rao,
        refused: nullable(word()),
        stranded: rao,
      }),
    ),
  } satisfies FieldsOf<Stages>,
  apply: inject,
});
