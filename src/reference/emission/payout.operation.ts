import type { Input, Output, Stages } from '../generated/emission.payout.ts';
import { bits, list, nullable, number, rao, record, u64, word, type FieldsOf } from '../fields.ts';
import { I96F32, U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { account, perHotkey } from './fields.ts';
import { payOut, type CreditKind } from './payout.ts';

/** `emission.payout`: who is credited what when the pots of a subnet are emptied. */
export const payoutOperation = pureStep({
  name: 'emission.payout',
  title: 'who is credited what when the pots of a subnet are emptied',
  page: 'spec/emission/payout.md',
  clauses: [
    'PAYOUT-01',
    'PAYOUT-02',
    'PAYOUT-03',
    'PAYOUT-04',
    'PAYOUT-05',
    'PAYOUT-06',
    'PAYOUT-07',
    'PAYOUT-08',
    'PAYOUT-09',
    'PAYOUT-10',
  ],
  steps: ['emission.dividends', 'emission.take'],
  rulesets: ['425'],
  input: {
    pendingServerEmission: rao,
    pendingValidatorEmission: rao,
    pendingRootAlphaDivs: rao,
    pendingOwnerCut: rao,
    taoWeight: bits(U96F32),
    subnetOwner: nullable(account),
    subnetOwnerHotkey: nullable(account),
    ownedHotkeys: list(account),
    recycleOrBurn: nullable(word<'Recycle' | 'Burn'>()),
    hotkeys: perHotkey(
      record({
        hotkey: account,
        owner: account,
        incentive: rao,
        dividend: rao,
        alphaStake: rao,
        rootStake: rao,
        delegateTake: nullable(number),
        autoStakeDestination: nullable(account),
      }),
    ),
  } satisfies FieldsOf<Input>,
  output: {
    credits: list(
      record({ kind: word<CreditKind>(), hotkey: account, coldkey: nullable(account), amount: rao }),
    ),
    rootClaimable: list(record({ hotkey: account, increment: bits(I96F32) })),
    minerBurned: bits(U96F32),
    dust: record({ owner: u64, server: u64, validator: u64, root: u64 }),
  } satisfies FieldsOf<Output>,
  stages: {
    incentiveSum: rao,
    serverPot: rao,
    validatorPot: rao,
    dividends: list(record({ hotkey: account, alphaDividend: bits(U96F32), rootDividend: bits(U96F32) })),
  } satisfies FieldsOf<Stages>,
  apply: payOut,
});
