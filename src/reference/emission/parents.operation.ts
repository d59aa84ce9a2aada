import type { Input, Output, Stages } from '../generated/emission.parents.ts';
import { bits, list, number, rao, record, u64, type FieldsOf } from '../fields.ts';
import { U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { account } from './fields.ts';
import { parents } from './parents.ts';

const staked = { hotkey: account, coldkey: account, alphaStake: rao, rootStake: rao };

/** `emission.parents`: a validator's dividend cut up between its parents and itself. */
export const parentsOperation = pureStep({
  name: 'emission.parents',
  title: 'what a dividend comes to for a validator and for those that lent it their stake',
  page: 'spec/emission/parents.md',
  clauses: [
    'PARENTS-01',
    'PARENTS-02',
    'PARENTS-03',
    'PARENTS-04',
    'PARENTS-05',
    'PARENTS-06',
    'PARENTS-07',
    'PARENTS-08',
  ],
  rulesets: ['421', '425'],
  input: {
    ...staked,
    dividend: rao,
    childkeyTake: number,
    ckBurn: u64,
    taoWeight: u64,
    children: list(u64),
    parents: list(record({ ...staked, proportion: u64 })),
  } satisfies FieldsOf<Input>,
  output: {
    dividends: list(record({ hotkey: account, dividend: rao })),
    recycled: rao,
  } satisfies FieldsOf<Output>,
  stages: {
    selfContribution: rao,
    contributions: list(bits(U96F32)),
    totalContribution: bits(U96F32),
    burns: list(bits(U96F32)),
    childkeyTakes: list(bits(U96F32)),
  } satisfies FieldsOf<Stages>,
  apply: parents,
});
