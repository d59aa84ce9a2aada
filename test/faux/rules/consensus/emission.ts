import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/emission.ts';

/** A wrong rule for each clause of the emission. */
export const emissionRules: readonly FauxRule[] = [
  {
    clause: 'EMISSION-01',
    file,
    find: 'I32F32.sum(combined)',
    replace: 'I32F32.sum(incentive)',
    says: 'the emission sum is that of the incentives',
  },
  {
    clause: 'EMISSION-01',
    file,
    find: 'I32F32.sum(combined)',
    replace: 'combined.reduce((sum, share) => I32F32.saturatingAdd(sum, share), I32F32.zero)',
    says: 'the emission sum saturates',
  },
  {
    clause: 'EMISSION-02',
    file,
    find: 'normalizeUsingSum(dividends, emissionSum)',
    replace: 'normalizeUsingSum(dividends, I32F32.sum(dividends))',
    says: 'dividends are shares of all dividends',
  },
  {
    clause: 'EMISSION-02',
    file,
    find: 'normalizeUsingSum(incentive, emissionSum)',
    replace: 'normalizeUsingSum(incentive, I32F32.sum(incentive))',
    says: 'incentives are shares of all incentives',
  },
  {
    clause: 'EMISSION-03',
    file,
    find: 'normalizeUsingSum(combined, emissionSum)',
    replace:
      'normalizeUsingSum(incentive, emissionSum).map((share, uid) => I32F32.saturatingAdd(share, normalizeUsingSum(dividends, emissionSum)[uid]))',
    says: 'the combined share is the sum of the other two',
  },
  {
    clause: 'EMISSION-04',
    file,
    find: 'const byStake = silent ? stake : activeStake;',
    replace: 'const byStake = stake;',
    says: 'where nobody earned anything, everyone is paid by stake',
  },
  {
    clause: 'EMISSION-04',
    file,
    find: 'normalizedServerEmission: incentive,',
    replace: 'normalizedServerEmission: byStake,',
    says: 'where nobody earned anything, miners are paid by stake too',
  },
  {
    clause: 'EMISSION-05',
    file,
    find: 'const byStake = silent ? stake : activeStake;',
    replace: 'const byStake = activeStake;',
    says: 'where nobody is active, nobody is paid',
  },
  {
    clause: 'EMISSION-06',
    file,
    find: 'emission(share, input.raoEmission).rao',
    replace: '((share * input.raoEmission + 2n ** 31n) >> 32n) as Rao',
    says: 'amounts are rounded',
  },
];
