import type { Input, Input298, Output, Output133, Output298 } from '../generated/emission.split.ts';
import { bits, bool, number, optional, rao, type FieldsOf } from '../fields.ts';
import { U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { splitEmission } from './split.ts';

/** The pots that not every ruleset has. */
const noPots = {
  pending: undefined,
  server: undefined,
  validator: undefined,
  root: undefined,
  held: undefined,
  recycled: undefined,
} as const;

/** `emission.split`: who is owed what of a subnet's emission. */
export const splitOperation = pureStep({
  name: 'emission.split',
  title: 'what the owner, the miners, the validators and root are owed of an emission',
  page: 'spec/emission/split.md',
  clauses: [
    'SPLIT-01',
    'SPLIT-02',
    'SPLIT-03',
    'SPLIT-04',
    'SPLIT-05',
    'SPLIT-06',
    'SPLIT-07',
    'SPLIT-08',
    'SPLIT-09',
    'SPLIT-10',
    'SPLIT-11',
    'SPLIT-12',
  ],
  rulesets: ['133', '195', '233', '298', '334', '342', '347', '411', '425'],
  input: {
    emission: rao,
    subnetOwnerCut: number,
    hasOwner: bool,
    ownerCutEnabled: optional(bool),
    rootProportion: optional(bits(U96F32)),
    subsidized: optional(bool),
    rootSellFlag: optional(bool),
  } satisfies FieldsOf<Input & Input298>,
  output: {
    ownerCut: rao,
    pending: optional(rao),
    server: optional(rao),
    validator: optional(rao),
    root: optional(rao),
    held: optional(rao),
    recycled: optional(rao),
    dust: rao,
  } satisfies FieldsOf<Output & Output133 & Output298>,
  stages: {},
  apply: (input, ruleset) => ({ ...noPots, ...splitEmission(input, ruleset) }),
});
