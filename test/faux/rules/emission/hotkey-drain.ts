import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/hotkey-drain.ts';
const payment = 'src/reference/emission/hotkey-payment.ts';

/** A wrong rule for each clause of the drain by hotkeys. */
export const hotkeyDrainRules: readonly FauxRule[] = [
  {
    clause: 'HOTKEY-DRAIN-01',
    file,
    find: 'saturatingRao(pendingEmission + queuedEmission)',
    replace: '((pendingEmission + queuedEmission) % 2n ** 64n) as Rao',
    says: 'a pot that is full begins again',
  },
  {
    clause: 'HOTKEY-DRAIN-02',
    file,
    find: 'blocksSinceLastStep: 0n, lastMechanismStepBlock: block',
    replace: 'blocksSinceLastStep: 1n, lastMechanismStepBlock: block',
    says: 'the block of a step counts to the next',
  },
  {
    clause: 'HOTKEY-DRAIN-03',
    file,
    find: 'return { ownerCut, toEpoch: pending };',
    replace: 'return { ownerCut: nothing, toEpoch: (pending + ownerCut) as Rao };',
    says: 'the owner has no cut',
  },
  {
    clause: 'HOTKEY-DRAIN-04',
    file: payment,
    find: 'const pays = emission > 0n &&',
    replace: 'const pays =',
    says: 'a hotkey with nothing pending pays nothing, in this block',
  },
  {
    clause: 'HOTKEY-DRAIN-05',
    file: payment,
    find: 'getBigUint64(0, true)',
    replace: 'getBigUint64(0, false)',
    says: 'the highest byte stands first',
  },
  {
    clause: 'HOTKEY-DRAIN-06',
    file: payment,
    find: '(emission - takeOf(emission, hotkey.delegateTake)) as Rao',
    replace: 'emission',
    says: 'there is no take',
  },
  {
    clause: 'HOTKEY-DRAIN-07',
    file: payment,
    find: 'lastIncrease <= lastDrain',
    replace: 'lastIncrease < lastDrain',
    says: 'a stake of the block of the last payment is new',
  },
  {
    clause: 'HOTKEY-DRAIN-08',
    file: payment,
    find: 'const product = I64F64.saturatingMul(fixed(shared), fixed(stake));',
    replace: 'const product = ((shared * stake) << 64n) as I64F64;',
    says: 'the product has room',
  },
  {
    clause: 'HOTKEY-DRAIN-09',
    file: payment,
    find: '{ pendingEmission: nothing, lastDrain: block }',
    replace: '{ pendingEmission: nothing, lastDrain: hotkey.lastDrain }',
    says: 'it is not kept when a hotkey paid',
  },
  {
    clause: 'HOTKEY-DRAIN-10',
    file,
    find: 'sumOf(splits.map(({ ownerCut }) => ownerCut)) +',
    replace: '',
    says: 'what owners have is not issued',
  },
];
