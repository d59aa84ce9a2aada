import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/hotkey-shares.ts';

/** A wrong rule for each clause of what an epoch gives a hotkey and its parents. */
export const hotkeySharesRules: readonly FauxRule[] = [
  {
    clause: 'HOTKEY-SHARES-01',
    file,
    find: 'takeOf(validatorEmission, input.childkeyTake)',
    replace: 'takeOf((validatorEmission + serverEmission) as Rao, input.childkeyTake)',
    says: 'the take is of what it earned as a server too',
  },
  {
    clause: 'HOTKEY-SHARES-02',
    file,
    find: 'return all < networkMaxStake ? all : networkMaxStake;',
    replace: 'return all;',
    says: 'all stake counts',
  },
  {
    clause: 'HOTKEY-SHARES-03',
    file,
    find: 'I96F32.saturatingMul(proportion, fixed(shared))',
    replace: 'I96F32.saturatingMul(proportion, fixed(validatorEmission))',
    says: 'the parents share the take too',
  },
  {
    clause: 'HOTKEY-SHARES-04',
    file,
    find: 'const left = notBelowZero(shared - toParents.reduce((sum, emission) => sum + emission, 0n));',
    replace: 'const left = shared - toParents.reduce((sum, emission) => sum + emission, 0n);',
    says: 'the hotkey pays what its parents have too much',
  },
  {
    clause: 'HOTKEY-SHARES-05',
    file,
    find: 'saturatingRao(left + childkeyTake + serverEmission)',
    replace: 'saturatingRao(left + serverEmission)',
    says: 'the take is lost',
  },
  {
    clause: 'HOTKEY-SHARES-06',
    file,
    find: 'const paying = onSubnet === 0n ? [] : parents;',
    replace: 'const paying = input.stake === 0n ? [] : parents;',
    says: 'it is the stake of its own that has to be there',
  },
];
