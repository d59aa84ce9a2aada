import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/liquid-alpha.ts';
const sigmoid = 'I32F32.saturatingDiv(I32F32.one, I32F32.saturatingAdd(I32F32.one, expSafe(exponent)))';

/** A wrong rule for each clause of liquid alpha. */
export const liquidAlphaRules: readonly FauxRule[] = [
  {
    clause: 'LIQUID-ALPHA-01',
    file,
    find: 'u16ProportionToFixed(input.alphaHigh)',
    replace: 'I32F32.fromBits(BigInt(input.alphaHigh) << 16n)',
    says: 'the greatest alpha counts 65536ths',
  },
  {
    clause: 'LIQUID-ALPHA-01',
    file,
    find: 'u16ProportionToFixed(input.alphaLow)',
    replace: 'I32F32.fromBits((BigInt(input.alphaLow) * 2n ** 33n + 65535n) / 131070n)',
    says: 'the least alpha is rounded',
  },
  {
    clause: 'LIQUID-ALPHA-02',
    file,
    find: 'weight >= bond',
    replace: 'weight > bond',
    says: 'a weight that equals its bond is held against the bond',
  },
  {
    clause: 'LIQUID-ALPHA-02',
    file,
    find: 'I32F32.saturatingSub(bond, weight)',
    replace: 'I32F32.saturatingSub(bond, consensus)',
    says: 'a bond is held against the consensus',
  },
  {
    clause: 'LIQUID-ALPHA-03',
    file,
    find: 'I32F32.saturatingDiv(steepness, minusHundred)',
    replace: 'I32F32.saturatingMul(steepness, I32F32.fromBits(-42949673n))',
    says: 'the steepness is multiplied by a hundredth',
  },
  {
    clause: 'LIQUID-ALPHA-03',
    file,
    find: 'I32F32.saturatingSub(difference, half)',
    replace: 'difference',
    says: 'the curve has its middle where nothing differs',
  },
  {
    clause: 'LIQUID-ALPHA-04',
    file,
    find: sigmoid,
    replace:
      'I32F32.saturatingSub(I32F32.one, I32F32.saturatingDiv(I32F32.one, I32F32.saturatingAdd(I32F32.one, expSafe(I32F32.saturatingSub(I32F32.zero, exponent)))))',
    says: 'the sigmoid is 1 less that of the other side',
  },
  {
    clause: 'LIQUID-ALPHA-04',
    file: 'src/reference/numbers/exp.ts',
    find: 'const most = I32F32.saturatingFromInteger(20n);',
    replace: 'const most = I32F32.saturatingFromInteger(19n);',
    says: 'the exponential takes exponents up to 19',
  },
  {
    clause: 'LIQUID-ALPHA-04',
    file,
    find: sigmoid,
    replace: 'I32F32.fromBits((2n ** 65n / I32F32.saturatingAdd(I32F32.one, expSafe(exponent)) + 1n) / 2n)',
    says: 'the sigmoid is rounded',
  },
  {
    clause: 'LIQUID-ALPHA-05',
    file,
    find: 'return clampValue(alpha, low, high);',
    replace: 'return alpha;',
    says: 'alpha is not held between the least and the greatest',
  },
  {
    clause: 'LIQUID-ALPHA-05',
    file,
    find: 'return clampValue(alpha, low, high);',
    replace: 'return alpha > high ? high : alpha < low ? low : alpha;',
    says: 'where the least is above the greatest, alpha is the greatest',
  },
  {
    clause: 'LIQUID-ALPHA-06',
    file,
    find: '    if (column <= furthest) continue;\n',
    replace: '',
    says: 'entries are found wherever they stand in a row',
  },
  {
    clause: 'LIQUID-ALPHA-07',
    file,
    find: 'alphaOf(agreed, weights[target], bonds[target])',
    replace: '(weights[target] > I32F32.zero ? alphaOf(agreed, weights[target], bonds[target]) : low)',
    says: 'a pair without a weight has the least alpha',
  },
  {
    clause: 'LIQUID-ALPHA-08',
    file: 'src/reference/consensus/alpha-consensus.ts',
    find: 'previousConsensus?.map(u16ProportionToFixed)',
    replace: 'previousConsensus?.map((weight) => (BigInt(weight) << 16n) as I32F32)',
    says: 'the stored consensus counts 65536ths',
  },
  {
    clause: 'LIQUID-ALPHA-08',
    file: 'src/reference/consensus/alpha-consensus.ts',
    find: '?? input.consensus;',
    replace: '?? input.consensus.map(() => 0n as I32F32);',
    says: 'where nothing is stored, and in mode Current, the consensus is 0',
  },
  {
    clause: 'LIQUID-ALPHA-09',
    file: 'src/reference/consensus/alpha-consensus.ts',
    find: "(mode === 'Auto' && bondsPenalty === whole)",
    replace: "mode === 'Auto'",
    says: 'Auto is Previous, whatever the penalty is',
  },
  {
    clause: 'LIQUID-ALPHA-09',
    file: 'src/reference/consensus/alpha-consensus.ts',
    find: "mode = 'Auto'",
    replace: "mode = 'Current'",
    says: 'a subnet that never chose a mode has Current',
  },
];
