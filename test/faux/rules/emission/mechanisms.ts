import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/mechanisms.ts';

/** A wrong rule, or two, for each clause of the mechanisms. */
export const mechanismsRules: readonly FauxRule[] = [
  {
    clause: 'MECHANISMS-01',
    file,
    find: 'const even = count === 0 ? 0n : emission / BigInt(count);',
    replace: 'const even = count === 0 ? 0n : (emission * (whole / BigInt(count))) / whole;',
    says: 'without a split the parts are even parts of 65535',
  },
  {
    clause: 'MECHANISMS-02',
    file,
    find: 'const whole = 65535n;',
    replace: 'const whole = 65536n;',
    says: 'a split is given in parts of 65536',
  },
  {
    clause: 'MECHANISMS-03',
    file,
    find: "const used = has(ruleset, 'splitByCount') && split?.length !== count ? null : split;",
    replace: 'const used = split;',
    says: 'a split of another length is used in every ruleset',
  },
  {
    clause: 'MECHANISMS-04',
    file,
    find: '(mechanism === 0 ? saturatingRao(part + left) : part)',
    replace: '(mechanism === count - 1 ? saturatingRao(part + left) : part)',
    says: 'what is left over is the last one’s',
  },
  {
    clause: 'MECHANISMS-05',
    file,
    find: 'const plain = (a: Rao, b: Rao): Rao => saturatingRao(a + b);',
    replace: 'const plain = (a: Rao, b: Rao): Rao => U64F64.saturatingToU64(weighted(a, b, weight)) as Rao;',
    says: 'what is paid is weighted',
  },
  {
    clause: 'MECHANISMS-06',
    file,
    find: 'emission: U64F64.saturatingToU64(weighted(sum.emission, more.emission, weight)) as Rao,',
    replace: 'emission: plain(sum.emission, more.emission),',
    says: 'the emission that is stored is what is paid',
  },
  {
    clause: 'MECHANISMS-07',
    file,
    find: 'U64F64.saturatingToU16(weighted(BigInt(a), BigInt(b), weight));',
    replace:
      'U64F64.saturatingToU16(U64F64.saturatingAdd(weighted(BigInt(a), BigInt(b), weight), U64F64.fromBits(2n ** 63n)));',
    says: 'a share is rounded to the nearest',
  },
  {
    clause: 'MECHANISMS-08',
    file,
    find: 'active: sum.active || more.active,',
    replace: 'active: sum.active && more.active,',
    says: 'a neuron is active that is so in every mechanism',
  },
  {
    clause: 'MECHANISMS-08',
    file,
    find: 'newValidatorPermit: sum.newValidatorPermit || more.newValidatorPermit,',
    replace: 'newValidatorPermit: more.newValidatorPermit,',
    says: 'the last mechanism has the permits',
  },
  {
    clause: 'MECHANISMS-09',
    file,
    find: 'return share ?? (mechanism === 0 ? U64F64.one : U64F64.zero);',
    replace: 'return share ?? U64F64.zero;',
    says: 'where there is nothing to share out nothing counts',
  },
];
