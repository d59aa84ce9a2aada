import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/block-emission.ts';

/** A wrong rule for each clause of the block emission. */
export const blockEmissionRules: readonly FauxRule[] = [
  {
    clause: 'BLOCK-EMISSION-01',
    file,
    find: 'if (issuance >= totalSupply) return { emission: 0n as Rao, ...leaves(standing) };',
    replace: 'if (issuance >= totalSupply) return { emission: standing, ...leaves(standing) };',
    says: 'at the supply a block emits what is stored',
  },
  {
    clause: 'BLOCK-EMISSION-02',
    file,
    find: 'const ratio = I96F32.saturatingDiv(',
    replace: 'const ratio = ((a: I96F32, b: I96F32) => I96F32.fromBits(I96F32.saturatingDiv(a, b) + 1n))(',
    says: 'the ratio is rounded up',
  },
  {
    clause: 'BLOCK-EMISSION-03',
    file,
    find: 'const quotient = I96F32.saturatingDiv(I96F32.one, residual);',
    replace: 'const quotient = I96F32.fromBits(I96F32.saturatingDiv(I96F32.one, residual) - 1n);',
    says: 'the quotient is a bit too small',
  },
  {
    clause: 'BLOCK-EMISSION-04',
    file,
    find: 'halvings: Number(I96F32.floor(log))',
    replace: 'halvings: Number(I96F32.floor(I96F32.round(log)))',
    says: 'the logarithm is rounded to the nearest',
  },
  {
    clause: 'BLOCK-EMISSION-05',
    file,
    find: 'I96F32.saturatingToU64(emission) as Rao',
    replace: 'I96F32.saturatingToU64(I96F32.round(emission)) as Rao',
    says: 'half a rao is rounded up',
  },
  {
    clause: 'BLOCK-EMISSION-06',
    file,
    find: 'return { ...stages, emission, ...leaves(emission) };',
    replace: 'return { ...stages, emission, ...leaves(standing) };',
    says: 'the item is left as it was',
  },
  {
    clause: 'BLOCK-EMISSION-06',
    file,
    find: 'return { emission: 0n as Rao, ...leaves(standing) };',
    replace: 'return { emission: 0n as Rao, ...leaves(0n as Rao) };',
    says: 'the item becomes 0 at the supply',
  },
  {
    clause: 'BLOCK-EMISSION-07',
    file,
    find: 'return { emission: standing, ...leaves(standing) };',
    replace: 'return { emission: firstBlockEmission, ...leaves(standing) };',
    says: 'a block of old emits 1 TAO, whatever is stored',
  },
];
