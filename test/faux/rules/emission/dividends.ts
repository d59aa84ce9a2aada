import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/dividends.ts';

/** A wrong rule for each clause of the dividends. */
export const dividendsRules: readonly FauxRule[] = [
  {
    clause: 'DIVIDENDS-01',
    file: 'src/reference/emission/account.ts',
    find: '(a.hotkey < b.hotkey ? -1 : 1)',
    replace: '0',
    says: 'hotkeys stay in the order in which they came',
  },
  {
    clause: 'DIVIDENDS-02',
    file,
    find: 'const root = saturatingMul(saturatingFromInteger(rootStake), taoWeight);',
    replace: 'const root = saturatingFromInteger(rootStake);',
    says: 'a rao of TAO counts as much as one of alpha',
  },
  {
    clause: 'DIVIDENDS-03',
    file,
    find: 'return { alphaPart: saturatingSub(dividend, rootPart), rootPart };',
    replace:
      'return { alphaPart: saturatingMul(dividend, checkedDiv(saturatingFromInteger(alphaStake), total) ?? U96F32.zero), rootPart };',
    says: 'alpha’s part is a product of its own',
  },
  {
    clause: 'DIVIDENDS-04',
    file,
    find: 'shareOf(input.pendingValidatorAlpha, alphaPart, totalAlphaParts)',
    replace:
      '(totalAlphaParts === 0n ? U96F32.zero : (((input.pendingValidatorAlpha * alphaPart) << 32n) / totalAlphaParts)) as U96F32',
    says: 'the pot is multiplied first, and divided then',
  },
  {
    clause: 'DIVIDENDS-05',
    file,
    find: 'shareOf(input.pendingRootAlpha, rootPart, totalRootParts)',
    replace: 'shareOf(input.pendingRootAlpha, rootPart, saturatingAdd(totalRootParts, totalAlphaParts))',
    says: 'the pot of root is shared out by all parts together',
  },
  {
    clause: 'DIVIDENDS-06',
    file,
    find: 'rootPart: rootSeat === true ? rest : U96F32.zero',
    replace: 'rootPart: rest',
    says: 'no seat is needed',
  },
];
