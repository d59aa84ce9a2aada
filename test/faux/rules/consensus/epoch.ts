import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/epoch.ts';

/** A wrong rule for each clause of the epoch's own page. */
export const epochRules: readonly FauxRule[] = [
  {
    clause: 'EPOCH-01',
    file,
    find: 'clipWeights({ activeStake, weightsNormalized',
    replace: 'clipWeights({ activeStake: stake, weightsNormalized',
    says: 'ranks are counted with all stake, that of the silent too',
  },
  {
    clause: 'EPOCH-02',
    file,
    find: 'input.yuma3 ? yuma3Bonds(',
    replace: 'input.yuma3 || input.liquidAlpha ? yuma3Bonds(',
    says: 'liquid alpha alone is enough for the bonds of Yuma3',
  },
  {
    clause: 'EPOCH-03',
    file,
    find: 'const shares = { stake, consensus',
    replace: 'const shares = { stake: activeStake, consensus',
    says: 'the stake weight that is stored is that of the active',
  },
  {
    clause: 'EPOCH-04',
    file,
    find: 'inactive, newValidatorPermits, emaBonds })',
    replace: 'inactive, newValidatorPermits: validatorPermitsWithOwner, emaBonds })',
    says: 'bonds are stored by the permits of the last epoch',
  },
  {
    clause: 'EPOCH-05',
    file,
    find: "'emaBondsUpscaled' in bonds ? bonds.emaBondsUpscaled : bonds.emaBondsRaw",
    replace: 'bonds.emaBondsRaw',
    says: 'the average itself is stored in either mode',
  },
];
