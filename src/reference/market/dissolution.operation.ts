import { bits, block, list, number, rao, record, u64, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/market.dissolution.ts';
import { U64F64 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { dissolution } from './dissolution.ts';
import { floatField } from './fields.ts';

const stakes = list(record({ value: rao, share: floatField }));

/** `market.dissolution`: who is due what of the pot of a subnet that ends. */
export const dissolutionOperation = pureStep({
  name: 'market.dissolution',
  title: 'what each staker, the protocol and the owner are due of the pot of a dissolved subnet',
  page: 'spec/market/dissolution.md',
  clauses: [
    'DISSOLUTION-01',
    'DISSOLUTION-02',
    'DISSOLUTION-03',
    'DISSOLUTION-04',
    'DISSOLUTION-05',
    'DISSOLUTION-06',
  ],
  rulesets: ['425'],
  input: {
    subnetTao: rao,
    subnetAlphaIn: rao,
    subnetProtocolAlpha: rao,
    stakes,
    networkRegisteredAt: block,
    taoInRefundDeploymentBlock: block,
    networkRegistrationStartBlock: block,
    subnetLocked: rao,
    alphaIssuance: rao,
    subnetOwnerCut: number,
    price: bits(U64F64),
  } satisfies FieldsOf<Input>,
  output: { payouts: list(rao), protocolTao: rao, refund: rao } satisfies FieldsOf<Output>,
  stages: {
    weights: list(u64),
    remainders: list(u64),
    leftover: u64,
    ownerEmission: rao,
  } satisfies FieldsOf<Stages>,
  apply: dissolution,
});
