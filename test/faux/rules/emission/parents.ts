import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/parents.ts';

/** A wrong rule, or two, for each clause of parents and childkeys. */
export const parentsRules: readonly FauxRule[] = [
  {
    clause: 'PARENTS-01',
    file,
    find: 'const root = saturatingMul(saturatingMul(saturatingFromInteger(rootStake), part), taoWeight);',
    replace: 'const root = saturatingMul(saturatingFromInteger(rootStake), part);',
    says: 'TAO on root counts in full',
  },
  {
    clause: 'PARENTS-02',
    file,
    find: 'const own = selfContribution(input);',
    replace: 'const own = selfContribution({ ...input, children: [] });',
    says: 'what a validator lends counts for it as well',
  },
  {
    clause: 'PARENTS-02',
    file,
    find: 'const totalContribution = sum([saturatingFromInteger(own), ...contributions]);',
    replace:
      'const totalContribution = sum([contribution(input, input.children.map(share).reduce(saturatingSub, one), taoWeight), ...contributions]);',
    says: 'a validator’s own contribution is not cut to whole rao',
  },
  {
    clause: 'PARENTS-03',
    file,
    find: 'saturatingMul(dividend, U96F32.checkedDiv(each, totalContribution) ?? zero),',
    replace: 'U96F32.checkedDiv(saturatingMul(dividend, each), totalContribution) ?? zero,',
    says: 'the dividend is multiplied before it is divided',
  },
  {
    clause: 'PARENTS-04',
    file,
    find: 'U96F32.checkedDiv(each, totalContribution) ?? zero',
    replace: 'U96F32.checkedDiv(each, totalContribution) ?? one',
    says: 'if nobody contributes the parents have it all',
  },
  {
    clause: 'PARENTS-05',
    file,
    find: 'const takes = parts.map((part, at) => (pays[at] ? saturatingMul(takeShare, part) : zero));',
    replace: 'const takes = parts.map((part) => saturatingMul(takeShare, part));',
    says: 'a take is taken of a parent with the same owner too',
  },
  {
    clause: 'PARENTS-06',
    file,
    find: 'const takes = parts.map((part, at) => (pays[at] ? saturatingMul(takeShare, part) : zero));',
    replace:
      'const takes = parts.map((part, at) => (pays[at] ? saturatingMul(takeShare, saturatingSub(part, burns[at])) : zero));',
    says: 'the take is of what the burn leaves',
  },
  {
    clause: 'PARENTS-06',
    file,
    find: 'recycled: burns.reduce((all, burn) => all + saturatingToU64(burn), 0n) as Rao,',
    replace: 'recycled: saturatingToU64(sum(burns)) as Rao,',
    says: 'burns are added before they are cut',
  },
  {
    clause: 'PARENTS-07',
    file,
    find: 'const toSelf = saturatingToU64(U96F32.saturatingAdd(left, sum(takes))) as Rao;',
    replace:
      'const toSelf = (saturatingToU64(left) + takes.reduce((all, take) => all + saturatingToU64(take), 0n)) as Rao;',
    says: 'each take is cut to whole rao',
  },
  {
    clause: 'PARENTS-08',
    file,
    find: 'dividend: saturatingToU64(saturatingSub(saturatingSub(parts[at], burns[at]), takes[at])) as Rao,',
    replace:
      'dividend: saturatingToU64(parts[at] >= U96F32.saturatingAdd(burns[at], takes[at]) ? saturatingSub(saturatingSub(parts[at], burns[at]), takes[at]) : parts[at]) as Rao,',
    says: 'a burn and a take that are too much are not taken',
  },
];
