import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/split.ts';

/** A wrong rule for each clause of the split. */
export const splitRules: readonly FauxRule[] = [
  {
    clause: 'SPLIT-01',
    file,
    find: 'I96F32.saturatingDiv(I96F32.saturatingMul(all, cut), most)',
    replace: 'I96F32.saturatingMul(all, I96F32.saturatingDiv(cut, most))',
    says: 'the cut is divided first',
  },
  {
    clause: 'SPLIT-02',
    file,
    find: 'I96F32.saturatingMul(all, I96F32.saturatingDiv(cut, most))',
    replace: 'I96F32.saturatingDiv(I96F32.saturatingMul(all, cut), most)',
    says: 'the cut of a tempo is multiplied first',
  },
  {
    clause: 'SPLIT-03',
    file,
    find: 'U96F32.safeDiv(U96F32.saturatingFromInteger(BigInt(subnetOwnerCut)), outOf)',
    replace: 'U96F32.fromBits(773094113n * (BigInt(subnetOwnerCut) / 11796n))',
    says: 'the cut is 0.18',
  },
  {
    clause: 'SPLIT-04',
    file,
    find: 'input.ownerCutEnabled ?? true',
    replace: '(input.ownerCutEnabled ?? true) && input.hasOwner',
    says: 'a subnet without an owner sets no cut aside',
  },
  {
    clause: 'SPLIT-05',
    file,
    find: 'const server = U96F32.saturatingMul(rest, half)',
    replace: 'const server = U96F32.saturatingMul(U96F32.saturatingSub(rest, root), half)',
    says: 'the miners pay their half of root',
  },
  {
    clause: 'SPLIT-06',
    file,
    find: 'U96F32.saturatingMul(U96F32.saturatingMul(input.rootProportion ?? U96F32.zero, rest), half)',
    replace:
      'U96F32.saturatingMul(U96F32.saturatingMul(input.rootProportion ?? U96F32.zero, emission), half)',
    says: 'root has its proportion of the owner’s cut too',
  },
  {
    clause: 'SPLIT-07',
    file,
    find: 'U96F32.saturatingSub(U96F32.saturatingSub(rest, server), root)',
    replace: 'U96F32.saturatingSub(rest, server)',
    says: 'the validators have their half whatever root gets',
  },
  {
    clause: 'SPLIT-08',
    file,
    find: 'root: rootSellFlag ? whole(root) : nothing',
    replace: 'root: whole(root)',
    says: 'root is paid whatever the flag',
  },
  {
    clause: 'SPLIT-09',
    file,
    find: 'validator: whole(validator)',
    replace: 'validator: (emission - whole(ownerCut) - whole(server) - whole(root)) as Rao',
    says: 'the validators have the dust',
  },
  {
    clause: 'SPLIT-10',
    file,
    find: 'whole(U96F32.saturatingSub(rest, root))',
    replace: '(whole(rest) - whole(root)) as Rao',
    says: 'the pot is the rest in whole rao less root’s',
  },
  {
    clause: 'SPLIT-11',
    file,
    find: 'held: subsidized ? whole(root) : nothing',
    replace: 'held: nothing',
    says: 'what is held back is not counted',
  },
  {
    clause: 'SPLIT-12',
    file,
    find: "has(ruleset, 'rootPartLeftInPot') && !rootSellFlag ? U96F32.zero : rootPart",
    replace: 'rootPart',
    says: 'root is paid whatever the flag',
  },
];
