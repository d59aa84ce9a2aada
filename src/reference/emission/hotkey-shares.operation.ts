import type { Input, Output, Stages } from '../generated/emission.hotkeyShares.ts';
import { bits, list, number, rao, record, u64, type FieldsOf } from '../fields.ts';
import { I96F32 } from '../numbers/index.ts';
import type { Operation } from '../operation.ts';
import { pureStep } from '../step.ts';
import { account } from './fields.ts';
import { hotkeyShares } from './hotkey-shares.ts';

const step = pureStep({
  name: 'emission.hotkeyShares',
  title: "what of an epoch's emission a hotkey keeps, and what its parents have, before alpha",
  page: 'spec/emission/hotkey-shares.md',
  clauses: [
    'HOTKEY-SHARES-01',
    'HOTKEY-SHARES-02',
    'HOTKEY-SHARES-03',
    'HOTKEY-SHARES-04',
    'HOTKEY-SHARES-05',
    'HOTKEY-SHARES-06',
  ],
  rulesets: ['195'],
  input: {
    hotkey: account,
    stake: rao,
    childkeyTake: number,
    serverEmission: rao,
    validatorEmission: rao,
    networkMaxStake: rao,
    children: list(u64),
    parents: list(record({ hotkey: account, stake: rao, proportion: u64 })),
  } satisfies FieldsOf<Input>,
  output: { shares: list(record({ hotkey: account, emission: rao })) } satisfies FieldsOf<Output>,
  stages: {
    childkeyTake: rao,
    stakeOnSubnet: rao,
    proportions: list(bits(I96F32)),
  } satisfies FieldsOf<Stages>,
  apply: hotkeyShares,
});

/** `emission.hotkeyShares`: what of an epoch's emission a hotkey keeps, and what its parents have. */
export const hotkeySharesOperation: Operation = {
  ...step,
  domain: (input) =>
    step.domain(input) ??
    (BigInt(input.validatorEmission as string) < 2n ** 63n
      ? undefined
      : { path: 'input.validatorEmission', expected: 'an emission below 2^63' }),
};
