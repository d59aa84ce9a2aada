import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/bonds-mask.ts';

/** A wrong rule for each clause of the old bonds. */
export const bondsMaskRules: readonly FauxRule[] = [
  {
    clause: 'BONDS-MASK-01',
    file,
    find: 'input.yuma3 ? u16ProportionToFixed(bond) : integer(bond)',
    replace: 'u16ProportionToFixed(bond)',
    says: 'bonds are shares in either mode',
  },
  {
    clause: 'BONDS-MASK-02',
    file,
    find: 'input.yuma3 ? u16ProportionToFixed(bond) : integer(bond)',
    replace: 'input.yuma3 ? I32F32.fromBits(BigInt(bond) << 16n) : integer(bond)',
    says: 'a share counts 65536ths',
  },
  {
    clause: 'BONDS-MASK-03',
    file,
    find: 'blocksAfter(lastMechanismStepBlock, 1n)',
    replace: 'lastMechanismStepBlock',
    says: 'the last tempo is the block of the last epoch',
  },
  {
    clause: 'BONDS-MASK-03',
    file,
    find: 'blocksAfter(lastMechanismStepBlock, 1n)',
    replace: 'BigInt.asUintN(64, lastMechanismStepBlock + 1n)',
    says: 'after the last block comes block 0',
  },
  {
    clause: 'BONDS-MASK-04',
    file,
    find: 'blocksBefore(currentBlock, BigInt(tempo))',
    replace: 'blocksAfter(lastMechanismStepBlock, 1n)',
    says: 'where there was no epoch yet, the last tempo is block 1',
  },
  {
    clause: 'BONDS-MASK-04',
    file,
    find: 'blocksBefore(currentBlock, BigInt(tempo))',
    replace: 'BigInt.asUintN(64, currentBlock - BigInt(tempo))',
    says: 'before block 0 comes the last block',
  },
  {
    clause: 'BONDS-MASK-05',
    file,
    find: 'block <= registration',
    replace: 'block < registration',
    says: 'a uid registered in the last tempo’s own block keeps its bonds',
  },
];
