import type { Input, Output, Stages } from '../generated/emission.recycling.ts';
import { bool, number, rao, word, type FieldsOf } from '../fields.ts';
import { stepOperation } from '../step.ts';
import { signedRao, weight } from './block-fields.ts';
import { giveUp, type Way } from './recycling.ts';

const supply = {
  mechanism: number,
  taoReserve: signedRao,
  alphaReserve: signedRao,
  quoteWeight: weight,
  initialized: bool,
  accountBalance: signedRao,
  totalStake: rao,
  alphaOut: signedRao,
  totalAlphaIssuance: rao,
  alphaRecycled: rao,
  alphaBurned: rao,
  stake: signedRao,
} satisfies FieldsOf<Output>;

/** `emission.recycling`: what becomes of a subnet's alpha when somebody gives some up. */
export const recyclingOperation = stepOperation({
  name: 'emission.recycling',
  title: 'what becomes of a subnet’s alpha when some is given up',
  page: 'spec/emission/recycling.md',
  clauses: [
    'RECYCLING-01',
    'RECYCLING-02',
    'RECYCLING-03',
    'RECYCLING-04',
    'RECYCLING-05',
    'RECYCLING-06',
    'RECYCLING-07',
    'RECYCLING-08',
  ],
  steps: ['market.swap'],
  rulesets: ['425'],
  input: {
    way: word<Way>(),
    amount: signedRao,
    feeRate: number,
    ...supply,
  } satisfies FieldsOf<Input>,
  output: supply,
  stages: { paidIn: rao, bought: rao, taken: rao } satisfies FieldsOf<Stages>,
  apply: giveUp,
});
