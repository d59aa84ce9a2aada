import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/dissolution.ts';

/** A wrong rule for each clause of dissolution. */
export const dissolutionRules: readonly FauxRule[] = [
  {
    clause: 'DISSOLUTION-01',
    file,
    find: '(value === 0n ? floatToU64(share) : value)',
    replace: 'value',
    says: 'a stake that is worth nothing weighs nothing',
  },
  {
    clause: 'DISSOLUTION-02',
    file,
    find: 'networkRegisteredAt <= taoInRefundDeploymentBlock',
    replace: 'networkRegisteredAt < taoInRefundDeploymentBlock',
    says: 'a subnet of the very block counts as young',
  },
  {
    clause: 'DISSOLUTION-03',
    file,
    find: 'weights.map((weight) => (pot * weight) / total)',
    replace: 'weights.map((weight) => (pot / total) * weight)',
    says: 'each alpha is due a whole number of rao',
  },
  {
    clause: 'DISSOLUTION-04',
    file,
    find: 'remainders[a] > remainders[b] ? -1 : 1',
    replace: 'weights[a] > weights[b] ? -1 : 1',
    says: 'the rao that are left over go to the largest stakes',
  },
  {
    clause: 'DISSOLUTION-05',
    file,
    find: 'networkRegisteredAt < networkRegistrationStartBlock',
    replace: 'networkRegisteredAt <= networkRegistrationStartBlock',
    says: 'a subnet of the very block counts as old',
  },
  {
    clause: 'DISSOLUTION-06',
    file,
    find: 'U96F32.saturatingMul(whole(alpha), narrow)',
    replace: 'U96F32.saturatingMul(U96F32.saturatingMul(whole(alphaIssuance), cut), narrow)',
    says: 'the alpha is not cut off before it is priced',
  },
];
